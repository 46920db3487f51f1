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

            The codes of `CameoOntology.Codes`: the 316 codes of the manual, and two that only data sets use. This page is generated from the table.
            Sources: the manual, the code lists of GDELT and ICEWS, and for PLOVER the public table CAMEO2PLOVER of 17 September 2021, made for PLOVER
            draft 0.8. Where that table contradicts PLOVER 2.0, or has no row for the code, this library follows the tables of modes in the manual of
            PLOVER 2.0, and the column "repaired" shows what it replaced. The file `cameo.tsv` quotes the manual for each repair. The roots 01 (statements)
            and 02 (appeals) are not in that table, so they are unmapped.

            A cell has one figure where the tables of GDELT and ICEWS agree. Otherwise it has GDELT's figure, then ICEWS's; a dash means no figure.
            The last column names the lists that have the code, where it isn't all three, and the name in GDELT's list where that is another event.

            | code | name | Goldstein | quad | PLOVER | contexts | repaired | lists |
            |---|---|---:|---:|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var code in CameoOntology.Codes)
        {
            var (gdelt, icews) = (Score(code, GoldsteinTable.Gdelt), Score(code, GoldsteinTable.Icews));
            var (one, other) = ((int)code.Quad(QuadConvention.Gdelt), (int)code.Quad(QuadConvention.Icews));
            text.Append(CultureInfo.InvariantCulture, $"| {code.Code} | {code.Name} | {(gdelt == icews ? gdelt : $"{gdelt} / {icews}")} | {(one == other ? $"{one}" : $"{one} / {other}")} ")
                .Append(CultureInfo.InvariantCulture, $"| {code.Plover?.Code.ToString() ?? "unmapped"} | {string.Join(", ", code.Plover?.Contexts.Select(static c => c.Text) ?? [])} | {code.Plover?.Repaired} | {Lists(code)} |\n");
        }

        return text.ToString();
    }

    private static string Lists(CameoCode code)
    {
        string[] lists = [.. code.IsInManual ? ["manual"] : Array.Empty<string>(), .. code.IsInGdelt ? ["GDELT"] : Array.Empty<string>(), .. code.IsInIcews ? ["ICEWS"] : Array.Empty<string>()];
        return lists.Length < 3 ? string.Join(", ", lists)
            : code.GdeltName is { } name ? $"GDELT: {name}" : "";
    }

    private static string Score(CameoCode code, GoldsteinTable table) =>
        code.Goldstein(table)?.Value.ToString(CultureInfo.InvariantCulture) ?? "-";

    internal static string Plover()
    {
        var text = new StringBuilder("""
            # PLOVER 2.0

            The types of `PloverOntology.Types`. This page is generated from the table. Source: the manual, draft 2.0. The score is PLOVER's
            own score for the type without a mode. The number after each mode is the score with that mode. It isn't a Goldstein score.

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

            The entries of `GoodsVocabulary.Entries`: the codes of `Commodity` that have names. This page is generated from the table. Any
            other code is legal. `GoodsVocabulary.Find` finds an entry by each of its names and ignores case, accents and hyphens.

            **This library assigned** the codes of UNROCA, the EU's military list (ML), SIPRI's categories and the Harmonised System of 2022
            (HS), by the definitions of those lists. The lists themselves don't know the codes of this library. A code is given only where the
            list has exactly one category for goods of that sort and all sorts below it: mortars are in UNROCA III from 75 mm and in SIPRI from 100 mm,
            so they have neither. The file `goods.tsv` names the sources. The codes are a guide for search, not a ruling on customs or licences.
            SIPRI's categories have names and no codes, so the codes are this library's. The English synonyms are common ones, collected without a source.

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
