using System.Globalization;
using System.Text;

namespace Geopol.Events.Docs;

/// <summary>Generates the pages of CAMEO, PLOVER and goods.</summary>
internal static class CodePages
{
    internal static string Cameo()
    {
        var text = new StringBuilder("""
            # CAMEO 1.1b3

            The 312 codes of `CameoOntology.Codes`, made from the table itself. Sources: the code lists of GDELT and ICEWS; for PLOVER the
            public table CAMEO2PLOVER of 17 September 2021, made for PLOVER draft 0.8. Where that table names a mode or context
            that PLOVER 2.0 no longer has (14 rows and 9), the nearest of 2.0 stands here, and the last column says what was
            repaired: that is ours. The roots 01 (statements) and 02 (appeals) are not in that table: unmapped.

            One figure where GDELT's table and ICEWS's agree, else GDELT's before ICEWS's; a dash where a table has none.

            | code | name | Goldstein | quad | PLOVER | contexts | repaired |
            |---|---|---:|---:|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var code in CameoOntology.Codes)
        {
            var (gdelt, icews) = (Score(code, GoldsteinTable.Gdelt), Score(code, GoldsteinTable.Icews));
            var (one, other) = ((int)code.Quad(QuadConvention.Gdelt), (int)code.Quad(QuadConvention.Icews));
            text.Append(CultureInfo.InvariantCulture, $"| {code.Code} | {code.Name} | {(gdelt == icews ? gdelt : $"{gdelt} / {icews}")} | {(one == other ? $"{one}" : $"{one} / {other}")} ")
                .Append(CultureInfo.InvariantCulture, $"| {code.Plover?.Code.ToString() ?? "unmapped"} | {string.Join(", ", code.Plover?.Contexts.Select(static c => c.Text) ?? [])} | {code.Plover?.Repaired} |\n");
        }

        return text.ToString();
    }

    private static string Score(CameoCode code, GoldsteinTable table) =>
        code.Goldstein(table)?.Value.ToString(CultureInfo.InvariantCulture) ?? "-";

    internal static string Plover()
    {
        var text = new StringBuilder("""
            # PLOVER 2.0

            `PloverOntology.Types`, made from the table itself. Source: the manual, draft 2.0. The score is PLOVER's own, without
            mode; behind each mode stands its score. It isn't a Goldstein score.

            | type | quad | recipient | score | modes |
            |---|---:|---|---:|---|

            """.ReplaceLineEndings("\n"));
        foreach (var type in PloverOntology.Types)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {type.Type} | {(int)type.Quad} | {(type.RequiresRecipient ? "required" : "")} | {Text(type.Score)} | ")
                .AppendJoin(", ", type.Modes.Select(mode => $"{mode} {Text(type.ScoreOf(mode))}")).Append(" |\n");
        }

        text.Append('\n').AppendJoin("\n", PloverOntology.Types.Where(static type => type.Note is not null).Select(static type => $"- {type}: {type.Note}"));
        text.Append("\n\nContexts: ").AppendJoin(", ", Context.Known).Append(".\n\nSectors: ").AppendJoin(", ", PloverSector.Known)
            .Append(".\n\nAuxiliary modes: ").AppendJoin(", ", PloverAuxiliary.Known).Append(".\n");
        return text.ToString();
    }

    private static string Text(decimal? score) => score?.ToString(CultureInfo.InvariantCulture) ?? "-";

    internal static string Goods()
    {
        var text = new StringBuilder("""
            # Goods

            `GoodsVocabulary.Entries`, made from the table itself: the codes of `Commodity` that have names. Any other code is
            legal. `GoodsVocabulary.Find` finds an entry by each of its names, whatever the case, accents and hyphens.

            The codes in UNROCA, the EU's military list (ML), SIPRI's categories and the Harmonised System of 2022 (HS) are **this
            library's placing**, after the definitions of those lists: none of them knows these codes. One stands only where the list
            has one place for goods of that sort. A guide for search, not a ruling of customs or licences. SIPRI's categories have
            names and no codes: theirs are ours. The English synonyms are common ones, collected without a source.

            | code | English | one of it | also | German | sort of | UNROCA | ML | SIPRI | HS |
            |---|---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var entry in GoodsVocabulary.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {entry.Commodity} | {entry.Names.In(LanguageTag.English)} | {entry.Singular} | {string.Join(", ", entry.Synonyms)} ")
                .Append(CultureInfo.InvariantCulture, $"| {entry.Names.In(LanguageTag.German)} | {entry.Broader} ")
                .Append(CultureInfo.InvariantCulture, $"| {entry.Codes.In(IdentifierScheme.Unroca)} | {entry.Codes.In(IdentifierScheme.EuMl)} | {entry.Codes.In(IdentifierScheme.Sipri)} | {entry.Codes.In(IdentifierScheme.Hs)} |\n");
        }

        foreach (var (title, list) in new[] { ("UN Register of Conventional Arms", ArmsCategory.Unroca), ("EU Common Military List", ArmsCategory.EuMl), ("SIPRI", ArmsCategory.Sipri) })
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| code | covers, in short |\n|---|---|\n");
            foreach (var category in list)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {category.Code} | {category.Title} |\n");
            }
        }

        return text.ToString();
    }
}
