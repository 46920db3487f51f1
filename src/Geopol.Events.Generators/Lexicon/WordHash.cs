using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>
/// Builds a perfect hash table (hash and displace), in which each word has its own slot. Some bits of the hash of a word select a displacement. The
/// displacement and the other bits select the slot. <c>LexiconImage</c> looks words up in the same way.
/// </summary>
internal sealed class WordHash
{
    private const int WordsOfABucket = 4;
    private const int MostDisplacements = 1 << 14;

    public WordHash(IReadOnlyList<string> words)
    {
        // A quarter of the slots is free, so that a displacement is found quickly. If no displacement is found, which can happen with few words, the table gets
        // more slots.
        var count = (words.Count * 4 / 3) | 1;
        while (!TryPlace(words, count))
        {
            count += 2;
        }
    }

    public int[] Displacements { get; private set; } = [];

    /// <summary>The number of the word in each slot, counted from 1; 0 if the slot is empty.</summary>
    public int[] Slots { get; private set; } = [];

    private bool TryPlace(IReadOnlyList<string> words, int slots)
    {
        Slots = new int[slots];
        var buckets = 1;
        while (buckets * WordsOfABucket < words.Count)
        {
            buckets *= 2;
        }

        Displacements = new int[buckets];
        var rows = words.Select(static (word, i) => (Hash: HashOf(word), Row: i + 1));

        // The fullest buckets are placed first, while most slots are free.
        return rows.GroupBy(row => row.Hash % (uint)buckets).OrderByDescending(static bucket => bucket.Count()).ThenBy(static bucket => bucket.Key)
            .All(bucket => TryPlace((int)bucket.Key, [.. bucket]));
    }

    private bool TryPlace(int bucket, (uint Hash, int Row)[] rows)
    {
        var slots = new uint[rows.Length];
        for (var displacement = 0; displacement < MostDisplacements; displacement++)
        {
            if (TryPlace(rows, slots, (uint)displacement))
            {
                Displacements[bucket] = displacement;
                for (var i = 0; i < rows.Length; i++)
                {
                    Slots[slots[i]] = rows[i].Row;
                }

                return true;
            }
        }

        return false;
    }

    private bool TryPlace((uint Hash, int Row)[] rows, uint[] slots, uint displacement)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            slots[i] = ((rows[i].Hash >> 8) + (displacement * ((rows[i].Hash >> 20) | 1))) % (uint)Slots.Length;
            if (Slots[slots[i]] != 0 || System.Array.IndexOf(slots, slots[i], 0, i) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static uint HashOf(string word)
    {
        var hash = 0x811C9DC5;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
