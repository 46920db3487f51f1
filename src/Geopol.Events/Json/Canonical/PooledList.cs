using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// A growing list over a rented array; nothing is rented before the first item. A mutable struct for the length of one
/// run: keep it in a field, never copy it, and return the array at the end.
/// </summary>
internal struct PooledList<T>
    where T : unmanaged
{
    private const int FirstCapacity = 256;

    private T[]? _items;

    /// <summary>The number of items.</summary>
    internal int Count { get; private set; }

    /// <summary>The array under the items, longer than they are.</summary>
    internal readonly T[] Array => _items ?? [];

    /// <summary>The items.</summary>
    internal readonly Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>Room behind the items, at least as long as asked for; <see cref="Advance"/> makes items of it.</summary>
    internal Span<T> Reserve(int length)
    {
        if (_items is null || _items.Length - Count < length)
        {
            Grow(length);
        }

        return _items.AsSpan(Count);
    }

    /// <summary>Makes items of reserved room.</summary>
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

    /// <summary>Drops the items from <paramref name="count"/> on.</summary>
    internal void Truncate(int count) => Count = count;

    /// <summary>Gives the array back.</summary>
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
        // Doubling keeps the copying linear. What doesn't fit into one array fails here.
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
