using System.Collections;

namespace Geopol.Events;

/// <summary>
/// The members of an object that this version doesn't know. They are kept as they were read and written back in their places. They count for
/// equality and for the content id. The default value has no members.
/// </summary>
/// <remarks>
/// Immutable and thread safe. The members are sorted by name. Values are compared as canonical JSON, so <c>1.10</c> equals <c>1.1</c>. A value
/// has at most 16 levels.
/// </remarks>
public readonly partial struct UnknownMembers : IReadOnlyList<UnknownMember>, IEquatable<UnknownMembers>
{
    private readonly UnknownMember[]? members;

    private UnknownMembers(UnknownMember[] sorted) => members = sorted;

    /// <summary>The number of members.</summary>
    public int Count => members?.Length ?? 0;

    /// <summary>Whether there are no members.</summary>
    public bool IsEmpty => members is null;

    /// <summary>The member at this position, counted from 0, in the order of the names.</summary>
    public UnknownMember this[int index] => AsSpan()[index];

    /// <summary>Creates the members, sorted by name. The list may be null or empty, and its names must be distinct.</summary>
    internal static UnknownMembers OfOwned(List<UnknownMember>? members)
    {
        if (members is null || members.Count == 0)
        {
            return default;
        }

        var sorted = members.ToArray();
        Array.Sort(sorted, static (a, b) => CanonicalText.CompareNames(a.Name, b.Name));
        return new UnknownMembers(sorted);
    }

    /// <summary>Returns these members. Throws if a member has the name of a known member.</summary>
    internal UnknownMembers Outside(ReadOnlySpan<string> known) => IsEmpty ? this : ChecksOutside(known);

    private UnknownMembers ChecksOutside(ReadOnlySpan<string> known)
    {
        foreach (var member in AsSpan())
        {
            if (known.Contains(member.Name))
            {
                throw new ArgumentException($"'{member.Name}' is a known member: set its property instead.");
            }
        }

        return this;
    }

    internal ReadOnlySpan<UnknownMember> AsSpan() => members;

    /// <summary>Enumerates the members in the order of the names, without allocation.</summary>
    public ReadOnlySpan<UnknownMember>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<UnknownMember> IEnumerable<UnknownMember>.GetEnumerator() => ((IEnumerable<UnknownMember>)(members ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (members ?? []).GetEnumerator();

    /// <summary>Returns whether both have the same names with the same JSON values.</summary>
    public bool Equals(UnknownMembers other) => members == other.members || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (members is null)
        {
            return 0;
        }

        var hash = default(HashCode);
        foreach (var member in members)
        {
            hash.Add(member.GetHashCode());
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the members as a JSON object.</summary>
    public override string ToString() => $"{{{string.Join(',', members ?? [])}}}";

    /// <inheritdoc cref="Equals(UnknownMembers)"/>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>Returns whether the names or values differ.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);
}
