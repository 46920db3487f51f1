namespace Geopol.Events;

// This file writes sets for identity forms. The order of a set has no meaning there.
internal ref partial struct WireWriter
{
    /// <summary>Removes all bytes from the position <paramref name="start"/> on, and returns them.</summary>
    internal byte[] TakeBack(int start)
    {
        var taken = buffer.AsSpan(start, length - start).ToArray();
        length = start;
        return taken;
    }

    /// <summary>
    /// Writes the items as an array, sorted by their bytes and without duplicates. The method sorts the list itself, unless the list is sorted already.
    /// </summary>
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
