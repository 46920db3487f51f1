namespace Geopol.Events;

/// <summary>Sorts, searches and compares the entries of maps with one entry per key. The order is the ordinal order of the texts of the keys.</summary>
internal static class SortedEntries
{
    /// <summary>Sorts the entries in place. Entries that are sorted already, which is the usual case, are only checked.</summary>
    /// <exception cref="ArgumentException">A key is absent or a duplicate. The message names the key and states the rule.</exception>
    internal static void Sort<T>(T[] entries, Func<T, string> keyOf, string called, string rule)
    {
        if (FirstNotRising(entries, keyOf) < 0)
        {
            return;
        }

        Array.Sort(entries, (a, b) => string.CompareOrdinal(keyOf(a), keyOf(b)));
        if (FirstNotRising(entries, keyOf) is var index && index >= 0)
        {
            throw new ArgumentException($"{called} '{keyOf(entries[index])}' is missing or a duplicate: {rule}.", nameof(entries));
        }
    }

    private static int FirstNotRising<T>(T[] entries, Func<T, string> keyOf)
    {
        // The text of an absent key is empty, so it is never above the text before it.
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

    /// <summary>
    /// Finds the index of the first entry whose key isn't below this key, with a binary search. Returns the length if all keys are below this
    /// key.
    /// </summary>
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

    /// <summary>Returns the hash of all entries, in their order; zero if the array is null.</summary>
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

    /// <summary>Returns whether both arrays have the same entries in the same order. Null means no entries.</summary>
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
