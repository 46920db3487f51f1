namespace Geopol.Events;

// For identity forms, in which the order of a set has no meaning.
internal ref partial struct WireWriter
{
    /// <summary>Removes the bytes that were written from a position on, and returns them.</summary>
    internal byte[] TakeBack(int start)
    {
        var taken = buffer.AsSpan(start, length - start).ToArray();
        length = start;
        return taken;
    }

    /// <summary>Writes the items as an array, sorted by their bytes and without duplicates. The list itself is sorted, unless it is sorted already.</summary>
    internal void SortedSet(List<byte[]> items, bool isSorted = false)
    {
        if (!isSorted)
        {
            items.Sort(static (a, b) => a.AsSpan().SequenceCompareTo(b));
        }

        Raw((byte)'[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && items[i].AsSpan().SequenceEqual(items[i - 1]))
            {
                continue;
            }

            Comma();
            Raw(items[i]);
        }

        Raw((byte)']');
    }
}
