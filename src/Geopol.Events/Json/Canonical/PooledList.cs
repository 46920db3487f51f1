using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// A list that grows in a rented array. No array is rented before the first item. The list is a mutable struct: keep it in a field, never copy it, and call
/// <see cref="Return"/> at the end.
/// </summary>
internal struct PooledList<T>
    where T : unmanaged
{
    private const int FirstCapacity = 256;

    private T[]? _items;

    /// <summary>The number of items.</summary>
    internal int Count { get; private set; }

    /// <summary>The rented array, which may be longer than the list.</summary>
    internal readonly T[] Array => _items ?? [];

    /// <summary>The items.</summary>
    internal readonly Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>
    /// Returns the free space after the items, with room for at least <paramref name="length"/> items. <see cref="Advance"/> adds the used part of the space to
    /// the list.
    /// </summary>
    internal Span<T> Reserve(int length)
    {
        if (_items is null || _items.Length - Count < length)
        {
            Grow(length);
        }

        return _items.AsSpan(Count);
    }

    /// <summary>Adds items that were written into the space from <see cref="Reserve"/>.</summary>
    internal void Advance(int length) => Count += length;

    /// <summary>Appends an item.</summary>
    internal void Add(T item)
    {
        T[]? items = _items;
        int count = Count;
        if (items is null || count >= items.Length)
        {
            Grow(1);
            items = _items!;
        }

        items[count] = item;
        Count = count + 1;
    }

    /// <summary>Appends items.</summary>
    internal void AddRange(ReadOnlySpan<T> items)
    {
        items.CopyTo(Reserve(items.Length));
        Count += items.Length;
    }

    /// <summary>Removes all items except the first <paramref name="count"/>.</summary>
    internal void Truncate(int count) => Count = count;

    /// <summary>Returns the array to its pool and empties the list.</summary>
    internal void Return()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
        }

        _items = null;
        Count = 0;
    }

    private void Grow(int length)
    {
        // The capacity is doubled, so that the total cost of copying is linear. If the list doesn't fit into one array, an exception is thrown.
        int needed = checked(Count + length);
        if (needed > System.Array.MaxLength)
        {
            throw new OverflowException("The list is longer than an array can be.");
        }

        int capacity = (int)Math.Min(Math.Max(Math.Max(2L * Count, needed), FirstCapacity), System.Array.MaxLength);
        T[] larger = ArrayPool<T>.Shared.Rent(capacity);
        Items.CopyTo(larger);
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
        }

        _items = larger;
    }
}
