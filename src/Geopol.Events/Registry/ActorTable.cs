using System.Runtime.InteropServices;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// The built-in actors. eng/generate-registry.cs writes the tables, and this code reads them in place without building objects from them first.
/// </summary>
/// <remarks>
/// An actor is an index. The tables that every look-up reads are string constants with one number per character. Unlike the library's other arrays,
/// string constants need neither a method that returns them nor the compiler's type for array data, which takes longer to load than a look-up takes.
/// Codes and folded names have perfect hash tables (hash and displace). Some bits of the hash select a displacement. The displacement and the other
/// bits select a slot. The slot contains a row, and the text of the row shows whether the row matches. Rows of the same code are adjacent, the codes
/// in force first.
/// Display names are in one block per language, with one line per actor. A block isn't read until a name in its language is requested.
/// </remarks>
internal static partial class ActorTable
{
    /// <summary>The value for no actor or no row.</summary>
    internal const int None = 0xFFFF;

    /// <summary>The value that replaces the number of a day where no day is given.</summary>
    internal const int AnyDay = 0;

    /// <summary>The bits of a target or row that contain the index of the actor.</summary>
    internal const int ActorBits = 0x3FFF;

    /// <summary>The bit of a row that says that the next row has the same code.</summary>
    internal const int More = 0x8000;

    /// <summary>The bit of a name's target that says that several actors have the name. A lower target is the name of one actor, not an adjective.</summary>
    internal const int Group = 0x4000;

    private const int Adjective = 0x8000;
    private const int Capital = 0x80;
    internal const uint NameSeed = 0x811C9DC5;

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

    /// <summary>
    /// Whether a day (yyyymmdd) is in the pair of dates with this index. Both dates are inclusive; 0 is an open end. Without a day, whether the end is open.
    /// </summary>
    internal static bool IsInForce(int dates, int on) =>
        Dates[(dates * 2) + 1] is var until && (until == 0 || (on != AnyDay && on <= until)) && (on == AnyDay || Dates[dates * 2] <= on);

    internal static LocalDate? DateAt(int place) =>
        Dates[place] is > 0 and var number ? new LocalDate(number / 10_000, number / 100 % 100, number % 100) : null;

    /// <summary>The day as a number, yyyymmdd; <see cref="AnyDay"/> for null.</summary>
    internal static int NumberOf(LocalDate? date) => date is { } day ? (day.Year * 10_000) + (day.Month * 100) + day.Day : AnyDay;

    /// <summary>The row of a name in its folded form, or -1.</summary>
    internal static int NameRowOf(ReadOnlySpan<char> folded)
    {
        var row = RowAt(folded, NameSeed, NameDisplacements, NameSlots);
        return row != None && FoldedAt(row).SequenceEqual(folded) ? row : -1;
    }

    internal static ReadOnlySpan<char> FoldedAt(int row) => row < FirstOther ? TextAt(Folded, FoldedStarts, row) : OtherAt(row);

    internal static int NameCount => Targets.Length;

    /// <summary>Whether the name at this row is only an adjective.</summary>
    internal static bool IsAdjective(int row) => (Targets[row] & Adjective) != 0;

    /// <summary>The only actor with the name at this row; -1 where several actors have it.</summary>
    internal static int ActorAt(int row) => Targets[row] is var target && (target & Group) == 0 ? target & ActorBits : -1;

    /// <summary>
    /// The actors with the name at this row. Mask each with <see cref="ActorBits"/>, because the value of a single actor can include the bit of
    /// adjectives.
    /// </summary>
    internal static ReadOnlySpan<ushort> ActorsAt(int row)
    {
        if ((Targets[row] & Group) == 0)
        {
            return MemoryMarshal.Cast<char, ushort>(Targets.AsSpan(row, 1));
        }

        var group = GroupOf(row);
        return Groups.Slice(group + 1, Groups[group]);
    }

    /// <summary>
    /// The periods in which the actors of <see cref="ActorsAt"/> have the name, as indices of pairs of dates; 0 where the actor has it all its life. Empty for
    /// the name of one actor.
    /// </summary>
    internal static ReadOnlySpan<ushort> PeriodsAt(int row)
    {
        if ((Targets[row] & Group) == 0)
        {
            return [];
        }

        var group = GroupOf(row);
        return Groups.Slice(group + 1 + Groups[group], Groups[group]);
    }

    // The position of the group of a name that several actors have, or that has a period.
    private static int GroupOf(int row) => Targets[row] & ~(Group | Adjective);

    internal static ActorKind KindOf(int actor) => (Kinds[actor] & ~Capital) switch
    {
        0 => ActorKind.State,
        1 => ActorKind.Territory,
        2 => ActorKind.InternationalOrganisation,
        3 => ActorKind.Organisation,
        4 => ActorKind.Office,
        5 => ActorKind.MediaOutlet,
        6 => ActorKind.ArmedGroup,
        7 => ActorKind.Group,
        8 => ActorKind.Party,
        _ => ActorKind.Person,
    };

    /// <summary>Whether the office is called by the name of its town.</summary>
    internal static bool IsCapital(int actor) => (Kinds[actor] & Capital) != 0;

    /// <summary>The rows of the codes of an actor; empty for an actor of the second table.</summary>
    internal static ReadOnlySpan<ushort> CodesOf(int actor) => MoreActors.Has(actor) ? default : Codes[CodeStarts[actor]..CodeStarts[actor + 1]];

    /// <summary>The name in one of the ten languages, in UTF-8; empty where there is none.</summary>
    internal static ReadOnlySpan<byte> NameOf(int actor, ReadOnlySpan<char> language) => language switch
    {
        _ when MoreActors.Has(actor) => language is "en" ? MoreActors.NameOf(actor) : default,
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

    /// <summary>The only row that can have this text, or None. The caller compares the text of the row.</summary>
    internal static int RowAt(ReadOnlySpan<char> text, uint seed, ReadOnlySpan<char> displacements, ReadOnlySpan<char> slots)
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

    // These names have their own table, so that names in other scripts aren't loaded before one is looked up.
    private static ReadOnlySpan<char> OtherAt(int row) => TextAt(FoldedOther, FoldedOtherStarts, row - FirstOther);

    private static ReadOnlySpan<char> TextAt(string texts, string starts, int row) => texts.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
