using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// An immutable sequence that is compared by value: two sequences are equal if they have equal items in the same order. The default value is the empty sequence
/// and means that nothing is stated. Write it as a collection expression: <c>[a, b]</c>.
/// </summary>
/// <remarks>The sequence is thread safe if its items are. It never contains null.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly partial struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items;

    /// <summary>Takes ownership of the array: the caller may not keep a reference to it.</summary>
    internal EquatableArray(T[]? owned) => items = owned is { Length: > 0 } ? owned : null;

    /// <summary>The number of items.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The item at this index, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sequence has no item at this index.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The sequence has {Count} items.");

    /// <summary>Returns the items as a span, without copying them.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Returns the items as an immutable array, without copying them.</summary>
    public ImmutableArray<T> AsImmutableArray() =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items ?? []);

    /// <summary>Enumerates the items without allocating memory.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Returns whether both sequences have equal items in the same order.</summary>
    public bool Equals(EquatableArray<T> other) => items == other.items || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Creates a sequence of one item.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public static implicit operator EquatableArray<T>(T item) => EquatableArray.Create([item]);

    /// <summary>Creates a sequence from a copy of the array's items; null becomes the empty sequence.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static implicit operator EquatableArray<T>(T[]? items) => EquatableArray.Create<T>(items);

    /// <summary>Returns the texts of the items, between brackets and separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <inheritdoc cref="Equals(EquatableArray{T})"/>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <inheritdoc cref="Equals(EquatableArray{T})"/>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
