using System.Text;

namespace Geopol.Events;

/// <summary>
/// The built-in armed groups, parties, outlets and persons. eng/generate-registry.cs writes the tables, and this code reads them in place. They aren't
/// loaded before a look-up fails in <see cref="ActorTable"/>, so that a look-up of a state stays quick.
/// </summary>
/// <remarks>
/// An entry has the additions to an actor of the first table, or is a new actor. The indices of new actors follow those of the first table. Codes and
/// folded names have perfect hash tables, whose rows are lines of UTF-8. Codes here have no days.
/// </remarks>
internal static partial class MoreActors
{
    private const int None = ActorTable.None;
    private const int Group = 0x8000;
    private const int LongestName = 3 * ActorName.Room;

    // A post is a role, the index of the larger actor, a title, a first and a last day.
    private const int PostParts = 5;

    /// <summary>The schemes of the table's codes.</summary>
    private static readonly IdentifierScheme[] Schemes = [IdentifierScheme.Cameo, IdentifierScheme.Domain, IdentifierScheme.Ucdp, IdentifierScheme.Wikidata];

    /// <summary>Whether the actor is only in this table.</summary>
    internal static bool Has(int index) => index is >= ActorTable.Count and not None;

    internal static ActorKind KindOf(int index) => Kinds[index - ActorTable.Count] switch
    {
        0 => ActorKind.ArmedGroup,
        1 => ActorKind.Group,
        2 => ActorKind.MediaOutlet,
        3 => ActorKind.Organisation,
        4 => ActorKind.Party,
        _ => ActorKind.Person,
    };

    /// <summary>The index of the larger actor that an actor of this table is part of; <see cref="ActorTable.None"/> if there is none.</summary>
    internal static int PartOfAt(int index) => PartOf[index - ActorTable.Count];

    /// <summary>The index of the country in which an actor of this table has its seat; <see cref="ActorTable.None"/> if there is none.</summary>
    internal static int CountryAt(int index) => Countries[index - ActorTable.Count];

    /// <summary>The main name of an actor of this table.</summary>
    internal static string NameOf(int index) => Line(MoreActorNames.Lines, MoreActorNames.Starts, EntryOf(index));

    /// <summary>The other names of an actor of either table that this table has, as <c>language:name;language:name</c>.</summary>
    internal static string OtherNamesOf(int index) => EntryOf(index) is >= 0 and var entry ? Line(MoreActorOtherNames.Lines, MoreActorOtherNames.Starts, entry) : "";

    /// <summary>Finds the index of the actor with this code; -1 if there is none.</summary>
    internal static int ActorOf(IdentifierScheme scheme, ReadOnlySpan<char> code)
    {
        if (!Schemes.Contains(scheme) || code.IsEmpty || code.Length > ActorName.Room)
        {
            return -1;
        }

        var text = $"{scheme.Text}:{code}";
        var row = RowAt(text, CodeDisplacements, CodeSlots);
        return row != None && Line(MoreActorCodes.Lines, MoreActorCodes.Starts, row) == text ? IndexOf(CodeEntries[row]) : -1;
    }

    /// <summary>The codes of an actor of either table that this table has.</summary>
    internal static IEnumerable<Identifier> CodesOf(int index)
    {
        var entry = EntryOf(index);
        for (var row = entry < 0 ? 0 : CodeStarts[entry]; entry >= 0 && row < CodeStarts[entry + 1]; row++)
        {
            yield return Identifier.Parse(Line(MoreActorCodes.Lines, MoreActorCodes.Starts, row));
        }
    }

    /// <summary>Lists the indices of the actors with this folded name; empty if there are none.</summary>
    internal static ushort[] ActorsNamed(ReadOnlySpan<char> folded)
    {
        Span<byte> name = stackalloc byte[LongestName];
        if (folded.Length > ActorName.Room || !Encoding.UTF8.TryGetBytes(folded, name, out var length))
        {
            return [];
        }

        var row = RowAt(folded, NameDisplacements, NameSlots);
        return row != None && ActorTable.Line(MoreActorFolded.Lines, MoreActorFolded.Starts, row).SequenceEqual(name[..length]) ? ActorsAt(row) : [];
    }

    /// <summary>The number of names.</summary>
    internal static int NameCount => Targets.Length;

    /// <summary>The folded name of a row.</summary>
    internal static string FoldedAt(int row) => Line(MoreActorFolded.Lines, MoreActorFolded.Starts, row);

    /// <summary>The indices of the actors with the name of this row.</summary>
    internal static ushort[] ActorsAt(int row)
    {
        var target = Targets[row];
        if ((target & Group) == 0)
        {
            return [(ushort)IndexOf(target)];
        }

        var group = target & ~Group;
        var actors = new ushort[Groups[group]];
        for (var i = 0; i < actors.Length; i++)
        {
            actors[i] = (ushort)IndexOf(Groups[group + 1 + i]);
        }

        return actors;
    }

    /// <summary>The posts, memberships and owners of an actor of either table.</summary>
    internal static EquatableArray<Affiliation> AffiliationsOf(int index)
    {
        if (EntryOf(index) is not (>= 0 and var entry) || Line(MoreActorPosts.Lines, MoreActorPosts.Starts, entry) is not { Length: > 0 } line)
        {
            return default;
        }

        return line.Split(';').Select(static post => Post(post.Split('|', PostParts))).ToEquatableArray();
    }

    private static Affiliation Post(string[] parts) => new()
    {
        Role = parts[0] switch { "o" => AffiliationRole.OfficialOf, "m" => AffiliationRole.MemberOf, _ => AffiliationRole.PartOf },
        Of = RegisteredActorReader.ReferenceOf(RegisteredActorReader.ActorOf(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))),
        Title = parts[2].Length == 0 ? default : LocalizedText.Of(LanguageTag.English, parts[2]),
        Since = parts[3].Length == 0 ? default : Edtf.Parse(parts[3]),
        Until = parts[4].Length == 0 ? default : Edtf.Parse(parts[4]),
    };

    // The additions come before the new actors.
    private static int EntryOf(int index) => Has(index) ? AddedTo.Length + index - ActorTable.Count : index == None ? -1 : AddedTo.BinarySearch((ushort)index);

    private static int IndexOf(int entry) => entry < AddedTo.Length ? AddedTo[entry] : ActorTable.Count + entry - AddedTo.Length;

    private static int RowAt(ReadOnlySpan<char> text, ReadOnlySpan<ushort> displacements, ReadOnlySpan<ushort> slots)
    {
        var hash = ActorTable.HashOf(text, ActorTable.NameSeed);
        uint displacement = displacements[(int)hash & (displacements.Length - 1)];
        return slots[(int)((hash >> 11) + (displacement * ((hash >> 22) | 1))) & (slots.Length - 1)];
    }

    private static string Line(ReadOnlySpan<byte> lines, ReadOnlySpan<int> starts, int row) => ActorTable.TextOf(ActorTable.Line(lines, starts, row));
}
