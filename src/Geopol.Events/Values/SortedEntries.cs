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
