namespace Geopol.Events;

/// <summary>The order of maps that hold one entry a key: by the text of the key, ordinally.</summary>
internal static class SortedEntries
{
    /// <summary>Sorts the entries in place. Mostly they come in their order, and then none can stand twice.</summary>
    /// <exception cref="ArgumentException">A key is absent or stands twice; the message names it, by what keys are called and what they are to be.</exception>
    internal static void Sort<T>(T[] entries, Func<T, string> keyOf, string called, string rule)
    {
        if (FirstNotRising(entries, keyOf) < 0)
        {
            return;
        }

        Array.Sort(entries, (a, b) => string.CompareOrdinal(keyOf(a), keyOf(b)));
        if (FirstNotRising(entries, keyOf) is var index && index >= 0)
        {
            throw new ArgumentException($"{called} '{keyOf(entries[index])}' is missing or stands twice: {rule}.", nameof(entries));
        }
    }

    private static int FirstNotRising<T>(T[] entries, Func<T, string> keyOf)
    {
        // The absent key has the empty text, which rises above nothing.
        var before = "";
        for (var i = 0; i < entries.Length; i++)
        {
            var key = keyOf(entries[i]);
            if (string.CompareOrdinal(before, key) >= 0)
            {
                return i;
            }

            before = key;
        }

        return -1;
    }

    /// <summary>The index of the first entry whose key isn't below this one; the length where all are below it.</summary>
    internal static int FirstNotBelow<T>(ReadOnlySpan<T> sorted, string key, Func<T, string> keyOf)
    {
        int from = 0, to = sorted.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(keyOf(sorted[middle]), key) < 0)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }

    /// <summary>The hash of all entries: values that differ in any of them spread. Zero where there is none.</summary>
    internal static int HashOf<T>(T[]? entries)
        where T : IEquatable<T>
    {
        if (entries is null)
        {
            return 0;
        }

        var hash = default(HashCode);
        foreach (var entry in entries)
        {
            hash.Add(entry.GetHashCode());
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether both have the same entries in the same order; null is none.</summary>
    internal static bool AreEqual<T>(T[]? some, T[]? others)
        where T : IEquatable<T>
    {
        if (some is null || others is null || some.Length != others.Length)
        {
            return some == others;
        }

        for (var i = 0; i < some.Length; i++)
        {
            if (!some[i].Equals(others[i]))
            {
                return false;
            }
        }

        return true;
    }
}
