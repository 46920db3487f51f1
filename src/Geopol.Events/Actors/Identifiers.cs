using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// The codes of one thing, one a scheme. The default value is empty. Compared by value; the order in which they were given
/// doesn't matter. Write them as a collection expression: <c>[Identifier.Parse("wikidata:Q423")]</c>.
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

    /// <summary>The code in this scheme, or null.</summary>
    public string? In(IdentifierScheme scheme)
    {
        foreach (var item in AsSpan())
        {
            if (item.Scheme == scheme)
            {
                return item.Value;
            }
        }

        return null;
    }

    /// <summary>The set of these.</summary>
    /// <exception cref="ArgumentException">One is absent, or a scheme stands twice.</exception>
    public static Identifiers Create(ReadOnlySpan<Identifier> identifiers) => OfOwned(identifiers.ToArray());

    /// <summary>This and one more, which replaces the one of its scheme.</summary>
    public Identifiers With(Identifier identifier) =>
        OfOwned([.. (items ?? []).Where(i => i.Scheme != identifier.Scheme), identifier]);

    internal static Identifiers OfOwned(Identifier[] items)
    {
        if (items.Length == 0)
        {
            return default;
        }

        SortedEntries.Sort(items, static i => i.Scheme.Text, "Scheme", "one code a scheme");
        return new Identifiers(items);
    }

    internal ReadOnlySpan<Identifier> AsSpan() => items;

    /// <summary>Enumerates without allocation, in the order of the schemes.</summary>
    public ReadOnlySpan<Identifier>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<Identifier> IEnumerable<Identifier>.GetEnumerator() => ((IEnumerable<Identifier>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>The same codes in the same schemes.</summary>
    public bool Equals(Identifiers other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Identifiers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => items is null ? 0 : HashCode.Combine(items.Length, items[0]);

    /// <summary>The identifiers, with commas between them.</summary>
    public override string ToString() => string.Join(", ", items ?? []);

    /// <inheritdoc cref="Equals(Identifiers)"/>
    public static bool operator ==(Identifiers left, Identifiers right) => left.Equals(right);

    /// <inheritdoc cref="Equals(Identifiers)"/>
    public static bool operator !=(Identifiers left, Identifiers right) => !left.Equals(right);
}
