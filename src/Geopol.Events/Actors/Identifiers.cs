using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The codes of one thing, each in its scheme. A scheme may give several codes. The default value is empty. Compared by value: the order in
/// which the codes were given doesn't matter, and equal codes count once. Create it with a collection expression:
/// <c>[Identifier.Parse("wikidata:Q423")]</c>.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
[CollectionBuilder(typeof(Identifiers), nameof(Create))]
public readonly partial struct Identifiers : IReadOnlyList<Identifier>, IEquatable<Identifiers>
{
    private readonly Identifier[]? items;

    private Identifiers(Identifier[] sorted) => items = sorted;

    /// <summary>The number of identifiers.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there are no identifiers.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The identifier at this position, counted from 0. Identifiers are sorted by scheme, then by value.</summary>
    public Identifier this[int index] => AsSpan()[index];

    /// <summary>Returns the code in this scheme; null if there is none. If there are several, returns the first in ordinal order.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The value of the code, without its scheme.</returns>
    public string? In(IdentifierScheme scheme)
    {
        var sorted = AsSpan();
        var first = SortedEntries.FirstNotBelow(sorted, scheme.Text, static item => item.Scheme.Text);
        return first < sorted.Length && sorted[first].Scheme == scheme ? sorted[first].Value : null;
    }

    /// <summary>Returns the codes in this scheme, in ordinal order; empty if there are none.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The values of the codes, without their scheme.</returns>
    public IEnumerable<string> AllIn(IdentifierScheme scheme) => (items ?? []).Where(i => i.Scheme == scheme).Select(static i => i.Value);

    /// <summary>Creates the set of these identifiers.</summary>
    /// <param name="identifiers">The identifiers, in any order. Equal identifiers count once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">An identifier is absent.</exception>
    public static Identifiers Create(ReadOnlySpan<Identifier> identifiers) => OfOwned(identifiers.ToArray());

    /// <summary>Creates the set of these identifiers. Use this method in languages without collection expressions.</summary>
    /// <param name="identifiers">The identifiers, in any order. Equal identifiers count once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">An identifier is absent.</exception>
    public static Identifiers Of(params Identifier[] identifiers) => Create(identifiers);

    /// <inheritdoc cref="Of(Identifier[])"/>
    public static Identifiers Of(IEnumerable<Identifier> identifiers) => OfOwned([.. identifiers]);

    /// <summary>Returns the set with this identifier added; the same set if it already has the identifier.</summary>
    /// <param name="identifier">The identifier to add.</param>
    /// <returns>The set with the identifier.</returns>
    /// <exception cref="ArgumentException">The identifier is absent.</exception>
    public Identifiers With(Identifier identifier) => OfOwned([.. items ?? [], identifier]);

    /// <summary>Returns the set with this identifier in place of all identifiers of its scheme.</summary>
    /// <param name="identifier">The identifier that replaces the other identifiers of its scheme.</param>
    /// <returns>The set with the identifier as the only one of its scheme.</returns>
    /// <exception cref="ArgumentException">The identifier is absent.</exception>
    public Identifiers Replacing(Identifier identifier) =>
        OfOwned([.. (items ?? []).Where(i => i.Scheme != identifier.Scheme), identifier]);

    /// <summary>Creates the set from an array that the caller must not use afterwards. The array may be sorted in place, and it may be kept.</summary>
    internal static Identifiers OfOwned(Identifier[] items)
    {
        if (items.Length == 0)
        {
            return default;
        }

        // The identifiers are usually sorted already.
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

    /// <summary>Returns the number of identifiers at the start of a sorted span that have the same scheme as the first. The span must not be empty.</summary>
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

    /// <summary>Enumerates the identifiers in the order of the schemes, without allocation.</summary>
    public ReadOnlySpan<Identifier>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<Identifier> IEnumerable<Identifier>.GetEnumerator() => ((IEnumerable<Identifier>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Returns whether both sets have the same codes in the same schemes.</summary>
    public bool Equals(Identifiers other) => SortedEntries.AreEqual(items, other.items);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Identifiers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => SortedEntries.HashOf(items);

    /// <summary>Returns the identifiers, separated by commas.</summary>
    public override string ToString() => string.Join(", ", items ?? []);

    /// <inheritdoc cref="Equals(Identifiers)"/>
    public static bool operator ==(Identifiers left, Identifiers right) => left.Equals(right);

    /// <summary>Returns whether the sets differ.</summary>
    public static bool operator !=(Identifiers left, Identifiers right) => !left.Equals(right);
}
