using System.Runtime.InteropServices;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// The built-in actors, read where they lie: eng/generate-registry.cs lays out the tables, and nothing is made of them beforehand.
/// </summary>
/// <remarks>
/// An actor is an index. What every look-up reads are string constants, a number a character: they need neither a method that
/// gives them nor the type in which the compiler keeps the library's other arrays, which takes longer to load than a look-up.
/// A code or folded name has a slot of its own: of its hash, some bits give a displacement, that and the others the slot, the
/// slot a row, and the row's text tells whether it is the one (hash and displace). Rows of one code follow each other, what is
/// in force first. Names for people lie in a block for each language, a line an actor, that isn't touched until a name of that
/// language is asked for.
/// </remarks>
internal static partial class ActorTable
{
    internal const int None = 0xFFFF;

    /// <summary>In place of the number of a day: no day is given.</summary>
    internal const int AnyDay = 0;

    /// <summary>Which bits of a target or row are the actor.</summary>
    internal const int ActorBits = 0x3FFF;

    /// <summary>Of a row of a code: another row of the same code follows.</summary>
    internal const int More = 0x8000;

    /// <summary>Of the target of a name: there are several. What is less is the name of one actor.</summary>
    internal const int Group = 0x4000;

    private const int Adjective = 0x8000;
    private const int Capital = 0x80;
    private const uint NameSeed = 0x811C9DC5;

    private static readonly IdentifierScheme[] Schemes =
    [
        IdentifierScheme.Iso31661Alpha2, IdentifierScheme.Iso31661Alpha3, IdentifierScheme.Iso31661Numeric, IdentifierScheme.M49,
        IdentifierScheme.Fips, IdentifierScheme.Cameo, IdentifierScheme.Cow, IdentifierScheme.Gw, IdentifierScheme.Wikidata,
        IdentifierScheme.Geonames, IdentifierScheme.Plover, IdentifierScheme.Iso31663,
    ];

    /// <summary>The schemes of the table.</summary>
    internal static ReadOnlySpan<IdentifierScheme> AllSchemes => Schemes;

    /// <summary>The first row of a code, or -1.</summary>
    internal static int RowOf(string scheme, ReadOnlySpan<char> code)
    {
        if (scheme.Length == 0)
        {
            return -1;
        }

        var row = RowAt(code, ((uint)scheme.Length << 8) + scheme[^1], CodeDisplacements, CodeSlots);
        if (row == None)
        {
            return -1;
        }

        var text = TextAt(RowCodes, RowCodeStarts, row);
        return text[1..].SequenceEqual(code) && TextAt(SchemeTexts, SchemeStarts, text[0] - FirstScheme).SequenceEqual(scheme) ? row : -1;
    }

    internal static Identifier CodeAt(int row)
    {
        var text = TextAt(RowCodes, RowCodeStarts, row);
        return new Identifier(Schemes[text[0] - FirstScheme], text[1..].ToString());
    }

    internal static bool IsInForce(int dates, int on) =>
        Dates[dates * 2] <= on && (Dates[(dates * 2) + 1] is var until && (until == 0 || on <= until));

    internal static LocalDate? DateAt(int place) =>
        Dates[place] is > 0 and var number ? new LocalDate(number / 10_000, number / 100 % 100, number % 100) : null;

    internal static int NumberOf(LocalDate? date) => date is { } day ? (day.Year * 10_000) + (day.Month * 100) + day.Day : AnyDay;

    /// <summary>The row of a name in its folded form, or -1.</summary>
    internal static int NameRowOf(ReadOnlySpan<char> folded)
    {
        var row = RowAt(folded, NameSeed, NameDisplacements, NameSlots);
        return row != None && FoldedAt(row).SequenceEqual(folded) ? row : -1;
    }

    internal static ReadOnlySpan<char> FoldedAt(int row) => row < FirstOther ? TextAt(Folded, FoldedStarts, row) : OtherAt(row);

    internal static int NameCount => Targets.Length;

    /// <summary>Whether the name at this row is an adjective alone.</summary>
    internal static bool IsAdjective(int row) => (Targets[row] & Adjective) != 0;

    /// <summary>The one actor of that name, or -1 where there are several.</summary>
    internal static int ActorAt(int row) => Targets[row] is var target && (target & Group) == 0 ? target & ActorBits : -1;

    internal static ReadOnlySpan<ushort> ActorsAt(int row)
    {
        if ((Targets[row] & Group) == 0)
        {
            return MemoryMarshal.Cast<char, ushort>(Targets.AsSpan(row, 1));
        }

        var group = Targets[row] & ~(Group | Adjective);
        return Groups.Slice(group + 1, Groups[group]);
    }

    internal static ActorKind KindOf(int actor) => (Kinds[actor] & ~Capital) switch
    {
        0 => ActorKind.State,
        1 => ActorKind.Territory,
        2 => ActorKind.InternationalOrganisation,
        3 => ActorKind.Organisation,
        4 => ActorKind.Office,
        _ => ActorKind.MediaOutlet,
    };

    /// <summary>Whether the office's name is its town's.</summary>
    internal static bool IsCapital(int actor) => (Kinds[actor] & Capital) != 0;

    internal static ReadOnlySpan<ushort> CodesOf(int actor) => Codes[CodeStarts[actor]..CodeStarts[actor + 1]];

    /// <summary>The name in one of the ten languages; empty where there is none.</summary>
    internal static ReadOnlySpan<byte> NameOf(int actor, ReadOnlySpan<char> language) => language switch
    {
        "en" => Line(ActorNamesEn.Lines, ActorNamesEn.Starts, actor),
        "de" => Line(ActorNamesDe.Lines, ActorNamesDe.Starts, actor),
        "fr" => Line(ActorNamesFr.Lines, ActorNamesFr.Starts, actor),
        "es" => Line(ActorNamesEs.Lines, ActorNamesEs.Starts, actor),
        "ru" => Line(ActorNamesRu.Lines, ActorNamesRu.Starts, actor),
        "uk" => Line(ActorNamesUk.Lines, ActorNamesUk.Starts, actor),
        "ko" => Line(ActorNamesKo.Lines, ActorNamesKo.Starts, actor),
        "zh" => Line(ActorNamesZh.Lines, ActorNamesZh.Starts, actor),
        "ar" => Line(ActorNamesAr.Lines, ActorNamesAr.Starts, actor),
        "ja" => Line(ActorNamesJa.Lines, ActorNamesJa.Starts, actor),
        _ => default,
    };

    internal static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> lines, ReadOnlySpan<ushort> starts, int actor) =>
        lines[starts[actor]..(starts[actor + 1] - 1)];

    internal static string TextOf(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    // The only row that may have that text, or None.
    private static int RowAt(ReadOnlySpan<char> text, uint seed, string displacements, string slots)
    {
        var hash = seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        hash ^= hash >> 13;
        var displacement = displacements[(int)hash & (displacements.Length - 1)];
        return slots[(int)((hash >> 11) + (displacement * ((hash >> 22) | 1))) & (slots.Length - 1)];
    }

    // Apart, so that names in other scripts aren't loaded before one is looked for.
    private static ReadOnlySpan<char> OtherAt(int row) => TextAt(FoldedOther, FoldedOtherStarts, row - FirstOther);

    private static ReadOnlySpan<char> TextAt(string texts, string starts, int row) => texts.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
