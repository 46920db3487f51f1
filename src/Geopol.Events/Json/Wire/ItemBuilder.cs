using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>Gathers the items of an array: the first four in place, so that short arrays are allocated once, at their size.</summary>
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
