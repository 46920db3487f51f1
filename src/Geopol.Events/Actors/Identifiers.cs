using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The codes of one thing, each in its scheme; a scheme may give several. The default value is empty. Compared by value; the order in which
/// they were given doesn't matter, and equal ones count once. Write them as a collection expression: <c>[Identifier.Parse("wikidata:Q423")]</c>.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
[CollectionBuilder(typeof(Identifiers), nameof(Create))]
public readonly struct Identifiers : IReadOnlyList<Identifier>, IEquatable<Identifiers>
{
    private readonly Identifier[]? items;

    private Identifiers(Identifier[] sorted) => items = sorted;

    /// <summary>How many there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The identifier at this place, in the order of the schemes.</summary>
    public Identifier this[int index] => AsSpan()[index];

    /// <summary>The code in this scheme, of several the first in ordinal order; null where there is none.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The value of the code, without its scheme.</returns>
    public string? In(IdentifierScheme scheme)
    {
        var sorted = AsSpan();
        var first = SortedEntries.FirstNotBelow(sorted, scheme.Text, static item => item.Scheme.Text);
        return first < sorted.Length && sorted[first].Scheme == scheme ? sorted[first].Value : null;
    }

    /// <summary>The codes in this scheme, in ordinal order; empty where there is none.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The values of the codes, without their scheme.</returns>
    public IEnumerable<string> AllIn(IdentifierScheme scheme) => (items ?? []).Where(i => i.Scheme == scheme).Select(static i => i.Value);

    /// <summary>The set of these.</summary>
    /// <param name="identifiers">The codes, in any order; equal ones count once.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentException">One is absent.</exception>
    public static Identifiers Create(ReadOnlySpan<Identifier> identifiers) => OfOwned(identifiers.ToArray());

    /// <summary>These and one more; these where it is among them.</summary>
    /// <param name="identifier">The code to add.</param>
    /// <returns>The set with the code.</returns>
    /// <exception cref="ArgumentException">It is absent.</exception>
    public Identifiers With(Identifier identifier) => OfOwned([.. items ?? [], identifier]);

    /// <summary>These, with this code as the only one of its scheme.</summary>
    /// <param name="identifier">The code to put in place of those of its scheme.</param>
    /// <returns>The set with the code as the only one of its scheme.</returns>
    /// <exception cref="ArgumentException">It is absent.</exception>
    public Identifiers Replacing(Identifier identifier) =>
        OfOwned([.. (items ?? []).Where(i => i.Scheme != identifier.Scheme), identifier]);

    internal static Identifiers OfOwned(Identifier[] items)
    {
        if (items.Length == 0)
        {
            return default;
        }

        // They mostly come in their order.
        if (!IsRising(items))
        {
            Array.Sort(items, Compare);
        }

        if (items[0].IsAbsent)
        {
            throw new ArgumentException("An identifier is absent: leave it out.", nameof(items));
        }

        return new Identifiers(WithoutRepeats(items));
    }

    /// <summary>How many of these sorted identifiers have the scheme of the first.</summary>
    internal static int CountOfFirstScheme(ReadOnlySpan<Identifier> sorted)
    {
        var count = 1;
        while (count < sorted.Length && sorted[count].Scheme == sorted[0].Scheme)
        {
            count++;
        }

        return count;
    }

    private static bool IsRising(Identifier[] items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (Compare(items[i - 1], items[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(Identifier a, Identifier b) =>
        string.CompareOrdinal(a.Scheme.Text, b.Scheme.Text) is var order and not 0 ? order : string.CompareOrdinal(a.Value, b.Value);

    private static Identifier[] WithoutRepeats(Identifier[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                return [.. sorted.Distinct()];
            }
        }

        return sorted;
    }

    internal ReadOnlySpan<Identifier> AsSpan() => items;

    /// <summary>Enumerates without allocation, in the order of the schemes.</summary>
    public ReadOnlySpan<Identifier>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<Identifier> IEnumerable<Identifier>.GetEnumerator() => ((IEnumerable<Identifier>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>The same codes in the same schemes.</summary>
    public bool Equals(Identifiers other) => SortedEntries.AreEqual(items, other.items);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Identifiers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => SortedEntries.HashOf(items);

    /// <summary>The identifiers, with commas between them.</summary>
    public override string ToString() => string.Join(", ", items ?? []);

    /// <inheritdoc cref="Equals(Identifiers)"/>
    public static bool operator ==(Identifiers left, Identifiers right) => left.Equals(right);

    /// <inheritdoc cref="Equals(Identifiers)"/>
    public static bool operator !=(Identifiers left, Identifiers right) => !left.Equals(right);
}
