using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// The names, codes and posts of the built-in armed groups, parties, outlets and persons. eng/generate-registry.cs writes the tables, and this code reads
/// them in place. They aren't loaded before a look-up fails in <see cref="ActorTable"/>, so that a look-up of a state stays quick.
/// </summary>
/// <remarks>
/// An entry has the additions to an actor of the first table, or is a new actor. The indices of new actors follow those of the first table. Codes and
/// folded names have perfect hash tables, whose rows are lines of UTF-8. Codes here have no days.
/// </remarks>
internal static partial class MoreActors
{
    private const int Group = 0x8000;

    // The longest text of a row, in UTF-16 code units, and the most bytes of UTF-8 that one unit takes.
    private const int LongestText = 2 * ActorName.Room;
    private const int MostBytes = 3;

    // A post is a role, the index of the larger actor, a title, a first and a last day.
    private const int PostParts = 5;

    private static readonly IdentifierScheme[] Schemes = [IdentifierScheme.Cameo, IdentifierScheme.Domain, IdentifierScheme.Ucdp, IdentifierScheme.Wikidata];

    /// <summary>The schemes of the table's codes.</summary>
    internal static ReadOnlySpan<IdentifierScheme> AllSchemes => Schemes;

    /// <summary>The number of names.</summary>
    internal static int NameCount => Targets.Length;

    /// <summary>Returns whether the actor is only in this table.</summary>
    internal static bool Has(int index) => index is >= ActorTable.Count and not ActorTable.None;

    /// <summary>The main name of an actor that only this table has, in UTF-8.</summary>
    internal static ReadOnlySpan<byte> NameOf(int index) => Line(MoreActorNames.Lines, MoreActorNames.Starts, index - ActorTable.Count);

    /// <summary>The other names that this table has of an actor of either table, as <c>language:name;language:name</c> in UTF-8.</summary>
    internal static ReadOnlySpan<byte> OtherNamesOf(int index) => Line(MoreActorOtherNames.Lines, MoreActorOtherNames.Starts, EntryOf(index));

    /// <summary>Finds the index of the actor with this code; -1 if there is none.</summary>
    internal static int ActorOf(IdentifierScheme scheme, ReadOnlySpan<char> code)
    {
        Span<char> text = stackalloc char[LongestText];
        return Schemes.Contains(scheme) && text.TryWrite($"{scheme.Text}:{code}", out var length)
            && RowOf(text[..length], CodeDisplacements, CodeSlots, MoreActorCodes.Lines, MoreActorCodes.Starts) is >= 0 and var row ? CodeActors[row] : -1;
    }

    /// <summary>The codes that this table has of an actor of either table.</summary>
    internal static IEnumerable<Identifier> CodesOf(int index)
    {
        var entry = EntryOf(index);
        for (var row = entry < 0 ? 0 : CodeStarts[entry]; entry >= 0 && row < CodeStarts[entry + 1]; row++)
        {
            yield return Identifier.Parse(ActorTable.TextOf(Line(MoreActorCodes.Lines, MoreActorCodes.Starts, row)));
        }
    }

    /// <summary>Lists the indices of the actors with this folded name; empty if there are none.</summary>
    internal static ReadOnlySpan<ushort> ActorsNamed(ReadOnlySpan<char> folded) =>
        RowOf(folded, NameDisplacements, NameSlots, MoreActorFolded.Lines, MoreActorFolded.Starts) is >= 0 and var row ? ActorsAt(row) : [];

    /// <summary>Writes the folded name of a row into the buffer, which has <see cref="ActorName.Room"/> characters.</summary>
    internal static ReadOnlySpan<char> FoldedAt(int row, Span<char> buffer) =>
        buffer[..Encoding.UTF8.GetChars(Line(MoreActorFolded.Lines, MoreActorFolded.Starts, row), buffer)];

    /// <summary>The indices of the actors with the name of this row.</summary>
    internal static ReadOnlySpan<ushort> ActorsAt(int row)
    {
        if ((Targets[row] & Group) == 0)
        {
            return Targets.Slice(row, 1);
        }

        var group = Targets[row] & ~Group;
        return Groups.Slice(group + 1, Groups[group]);
    }

    /// <summary>The posts, memberships and owners of an actor of either table.</summary>
    internal static EquatableArray<Affiliation> AffiliationsOf(int index) =>
        Line(MoreActorPosts.Lines, MoreActorPosts.Starts, EntryOf(index)) is { IsEmpty: false } line
            ? ActorTable.TextOf(line).Split(';').Select(static post => Post(post.Split('|', PostParts))).ToEquatableArray() : default;

    private static Affiliation Post(string[] parts) => new()
    {
        Role = parts[0] switch { "o" => AffiliationRole.OfficialOf, "m" => AffiliationRole.MemberOf, _ => AffiliationRole.PartOf },
        Of = RegisteredActorReader.ReferenceOf(RegisteredActorReader.ActorOf(int.Parse(parts[1], CultureInfo.InvariantCulture))),
        Title = parts[2].Length == 0 ? default : LocalizedText.Of(LanguageTag.English, parts[2]),
        Since = parts[3].Length == 0 ? default : Edtf.Parse(parts[3]),
        Until = parts[4].Length == 0 ? default : Edtf.Parse(parts[4]),
    };

    // The entry of an actor; negative if it has none. The additions come before the new actors.
    private static int EntryOf(int index) => Has(index) ? AddedTo.Length + index - ActorTable.Count : index == ActorTable.None ? -1 : AddedTo.BinarySearch((ushort)index);

    private static int RowOf(
        ReadOnlySpan<char> text, ReadOnlySpan<ushort> displacements, ReadOnlySpan<ushort> slots, ReadOnlySpan<byte> lines, ReadOnlySpan<int> starts)
    {
        Span<byte> utf8 = stackalloc byte[LongestText * MostBytes];
        var row = ActorTable.RowAt(text, ActorTable.NameSeed, MemoryMarshal.Cast<ushort, char>(displacements), MemoryMarshal.Cast<ushort, char>(slots));
        return row != ActorTable.None && Encoding.UTF8.TryGetBytes(text, utf8, out var length) && Line(lines, starts, row).SequenceEqual(utf8[..length]) ? row : -1;
    }

    // The line of an entry or row; empty for a negative number.
    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> lines, ReadOnlySpan<int> starts, int row) =>
        row < 0 ? default : lines[starts[row]..(starts[row + 1] - 1)];
}
