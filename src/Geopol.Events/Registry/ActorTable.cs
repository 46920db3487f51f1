using System.Text;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>
/// The built-in actors, read where they lie: generate-registry.py lays out arrays that the compiler puts into the image as
/// they are, and nothing is made of them beforehand.
/// </summary>
/// <remarks>
/// An actor is an index. A code is packed with its scheme into 64 bits: four for the scheme, six for each of up to ten
/// characters, from the top. Its hash gives the place in an open table of rows; rows of one code follow each other, what is in
/// force first. A name is found by the hash of its folded form in another open table of rows, which lie in the order of their
/// UTF-8 bytes. Names for people lie in a block for
/// each language, a line an actor, that isn't touched until a name of that language is asked for.
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
    private const int CodeLength = 10;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly IdentifierScheme[] Schemes =
    [
        default, IdentifierScheme.Iso31661Alpha2, IdentifierScheme.Iso31661Alpha3, IdentifierScheme.Iso31661Numeric, IdentifierScheme.M49,
        IdentifierScheme.Fips, IdentifierScheme.Cameo, IdentifierScheme.Cow, IdentifierScheme.Gw, IdentifierScheme.Wikidata,
        IdentifierScheme.Geonames, IdentifierScheme.Plover, IdentifierScheme.Iso31663,
    ];

    /// <summary>The schemes of the table.</summary>
    internal static ReadOnlySpan<IdentifierScheme> AllSchemes => Schemes.AsSpan(1);

    /// <summary>The first row of a code, or -1.</summary>
    internal static int RowOf(string scheme, ReadOnlySpan<char> code)
    {
        if (code.Length is 0 or > CodeLength)
        {
            return -1;
        }

        var key = (ulong)NumberOf(scheme);
        foreach (var c in code)
        {
            var six = c is >= '0' and <= '9' ? c - '0' + 1 : c is >= 'A' and <= 'Z' ? c - 'A' + 11 : 0;
            if (six == 0)
            {
                return -1;
            }

            key = (key << 6) | (uint)six;
        }

        key <<= 6 * (CodeLength - code.Length);
        const int Mask = (1 << SlotBits) - 1;
        for (var slot = (int)(key * Multiplier >> (64 - SlotBits)); Slots[slot] is var row && row != None; slot = (slot + 1) & Mask)
        {
            if (RowKeys[row] == key)
            {
                return row;
            }
        }

        return -1;
    }

    internal static Identifier CodeAt(int row)
    {
        var key = RowKeys[row];
        Span<char> code = stackalloc char[CodeLength];
        var length = 0;
        for (var rest = key << 4; rest != 0; rest <<= 6)
        {
            var c = (int)(rest >> 58);
            code[length++] = (char)(c <= 10 ? '0' + c - 1 : 'A' + c - 11);
        }

        return new Identifier(Schemes[key >> 60], code[..length].ToString());
    }

    internal static bool IsInForce(int dates, int on) =>
        Dates[dates * 2] <= on && (Dates[(dates * 2) + 1] is var until && (until == 0 || on <= until));

    internal static LocalDate? DateAt(int place) =>
        Dates[place] is > 0 and var number ? new LocalDate(number / 10_000, number / 100 % 100, number % 100) : null;

    internal static int NumberOf(LocalDate? date) => date is { } day ? (day.Year * 10_000) + (day.Month * 100) + day.Day : AnyDay;

    /// <summary>The row of a name in its folded form, or -1.</summary>
    internal static int NameRowOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length is 0 or > LongestName)
        {
            return -1;
        }

        var hash = 0x811C9DC5;
        foreach (var c in folded)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        hash ^= hash >> 15;
        const int Mask = (1 << NameBits) - 1;
        for (var slot = (int)hash & Mask; NameSlots[slot] is var row && row != None; slot = (slot + 1) & Mask)
        {
            var text = FoldedAt(row);
            if (Ascii.Equals(text, folded) || (!Ascii.IsValid(text) && IsText(text, folded)))
            {
                return row;
            }
        }

        return -1;
    }

    internal static ReadOnlySpan<byte> FoldedAt(int row) => Folded[FoldedStarts[row]..(FoldedStarts[row + 1] - 1)];

    internal static int NameCount => Targets.Length;

    /// <summary>Whether the name at this row is an adjective alone.</summary>
    internal static bool IsAdjective(int row) => (Targets[row] & Adjective) != 0;

    /// <summary>The one actor of that name, or -1 where there are several.</summary>
    internal static int ActorAt(int row) => Targets[row] is var target && (target & Group) == 0 ? target & ActorBits : -1;

    internal static ReadOnlySpan<ushort> ActorsAt(int row)
    {
        if ((Targets[row] & Group) == 0)
        {
            return Targets.Slice(row, 1);
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

    private static int NumberOf(string scheme) => scheme switch
    {
        IdentifierScheme.Iso31661Alpha2Text => 1,
        IdentifierScheme.Iso31661Alpha3Text => 2,
        IdentifierScheme.Iso31661NumericText => 3,
        IdentifierScheme.M49Text => 4,
        IdentifierScheme.FipsText => 5,
        IdentifierScheme.CameoText => 6,
        IdentifierScheme.CowText => 7,
        IdentifierScheme.GwText => 8,
        IdentifierScheme.WikidataText => 9,
        IdentifierScheme.GeonamesText => 10,
        IdentifierScheme.PloverText => 11,
        IdentifierScheme.Iso31663Text => 12,
        _ => 0,
    };

    private static bool IsText(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestName];
        return utf8.Length >= text.Length
            && Utf8.ToUtf16(utf8, buffer, out _, out var written) == System.Buffers.OperationStatus.Done
            && buffer[..written].SequenceEqual(text);
    }
}
