using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// A sequence that keeps its order and is compared by value: equal where the items are equal, one by one. The default
/// value is the empty sequence and means that nothing is said. Write it as a collection expression: <c>[a, b]</c>.
/// </summary>
/// <remarks>Immutable and thread safe where its items are. It holds no null.</remarks>
/// <typeparam name="T">The items.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items;

    /// <summary>Takes the array over: the caller keeps no reference to it.</summary>
    internal EquatableArray(T[]? owned) => items = owned is { Length: > 0 } ? owned : null;

    /// <summary>How many items there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The item at this place, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The sequence has {Count} items.");

    /// <summary>The items without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>The items as an immutable array, without a copy.</summary>
    public ImmutableArray<T> AsImmutableArray() =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items ?? []);

    /// <summary>Enumerates without allocation.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Equal items in the same order.</summary>
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

    /// <summary>A sequence of one item.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public static implicit operator EquatableArray<T>(T item) => EquatableArray.Create([item]);

    /// <summary>A sequence of a copy of the array's items; of null, the empty sequence.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static implicit operator EquatableArray<T>(T[]? items) => EquatableArray.Create<T>(items);

    /// <summary>The items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <inheritdoc cref="Equals(EquatableArray{T})"/>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <inheritdoc cref="Equals(EquatableArray{T})"/>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
