namespace Geopol.Events;

// For identity forms, in which the order of a set says nothing.
internal ref partial struct WireWriter
{
    /// <summary>Takes back what was written from here on, and gives it out.</summary>
    internal byte[] TakeBack(int start)
    {
        var taken = buffer.AsSpan(start, length - start).ToArray();
        length = start;
        return taken;
    }

    /// <summary>Writes the items as an array, sorted by their bytes, each once.</summary>
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
