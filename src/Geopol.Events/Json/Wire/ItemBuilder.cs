using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// Collects the items of an array. The first four items are stored inline, so that a short array is allocated only once, with its exact length.
/// </summary>
internal struct ItemBuilder<T>
{
    private const int InPlace = 4;

    private FirstItems first;
    private List<T>? rest;

    internal int Count { get; private set; }

    internal void Add(T item)
    {
        if (Count < InPlace)
        {
            first[Count] = item;
        }
        else
        {
            (rest ??= new List<T>(2 * InPlace)).Add(item);
        }

        Count++;
    }

    /// <summary>Returns the items as a new array. Returns null if there are no items.</summary>
    internal readonly T[]? ToArray()
    {
        if (Count == 0)
        {
            return null;
        }

        var items = new T[Count];
        ((ReadOnlySpan<T>)first)[..Math.Min(Count, InPlace)].CopyTo(items);
        rest?.CopyTo(items, InPlace);
        return items;
    }

    [InlineArray(InPlace)]
    private struct FirstItems
    {
        private T item;
    }
}
