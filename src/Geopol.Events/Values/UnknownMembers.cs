using System.Collections;

namespace Geopol.Events;

/// <summary>
/// The members of an object that this version doesn't know: kept as they came, part of equality and of the content id, and
/// written back in their places. The default value is none.
/// </summary>
/// <remarks>
/// Immutable and thread safe. Ordered by name; values are compared as canonical JSON, so that <c>1.10</c> equals
/// <c>1.1</c>. A value is at most 16 levels deep.
/// </remarks>
public readonly partial struct UnknownMembers : IReadOnlyList<UnknownMember>, IEquatable<UnknownMembers>
{
    private readonly UnknownMember[]? members;

    private UnknownMembers(UnknownMember[] sorted) => members = sorted;

    /// <summary>How many there are.</summary>
    public int Count => members?.Length ?? 0;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => members is null;

    /// <summary>The member at this place, in the order of the names.</summary>
    public UnknownMember this[int index] => AsSpan()[index];

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

    /// <summary>These, where none has the name of a member that is known.</summary>
    internal UnknownMembers Outside(ReadOnlySpan<string> known) => IsEmpty ? this : ChecksOutside(known);

    private UnknownMembers ChecksOutside(ReadOnlySpan<string> known)
    {
        foreach (var member in AsSpan())
        {
            if (known.Contains(member.Name))
            {
                throw new ArgumentException($"'{member.Name}' is known here: set it by its property.");
            }
        }

        return this;
    }

    internal ReadOnlySpan<UnknownMember> AsSpan() => members;

    /// <summary>Enumerates without allocation, in the order of the names.</summary>
    public ReadOnlySpan<UnknownMember>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<UnknownMember> IEnumerable<UnknownMember>.GetEnumerator() => ((IEnumerable<UnknownMember>)(members ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (members ?? []).GetEnumerator();

    /// <summary>The same names with the same values as JSON.</summary>
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

    /// <summary>The members as a JSON object.</summary>
    public override string ToString() => $"{{{string.Join(',', members ?? [])}}}";

    /// <inheritdoc cref="Equals(UnknownMembers)"/>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <inheritdoc cref="Equals(UnknownMembers)"/>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);
}
