namespace Geopol.Events.Tables;

/// <summary>
/// A perfect hash table (hash and displace) that gives each text a slot of its own: some bits of a text's hash choose a displacement.
/// The displacement and the other bits choose the slot. ActorTable.RowAt reads the table.
/// </summary>
internal sealed class PerfectHash
{
    private const int FewestBits = 12;
    private const int Empty = 0xFFFF;

    // Displacements are stored as characters of a string constant, so each must be less than the first surrogate.
    private const int MaxDisplacement = 0xD800;

    /// <param name="rows">The hash and the row of each text.</param>
    internal PerfectHash(IEnumerable<(uint Hash, int Row)> rows, int bits = FewestBits)
    {
        Slots = new int[1 << bits];
        Displacements = new int[1 << (bits - 1)];
        Array.Fill(Slots, Empty);

        // The fullest buckets are placed first, while most slots are free.
        foreach (var bucket in rows.GroupBy(row => row.Hash % (uint)Displacements.Length).OrderByDescending(static bucket => bucket.Count()).ThenBy(static bucket => bucket.Key))
        {
            Place((int)bucket.Key, [.. bucket]);
        }
    }

    internal int[] Displacements { get; }

    internal int[] Slots { get; }

    /// <summary>The size of a table that is at most three quarters full, as a power of two.</summary>
    internal static int BitsFor(int rows) => Math.Max(FewestBits, (int)Math.Ceiling(Math.Log2(rows / 0.75)));

    internal static uint HashOfCode(string scheme, string code) => Hash(code, ((uint)scheme.Length << 8) + scheme[^1]);

    internal static uint HashOfName(string folded) => Hash(folded, 0x811C9DC5);

    private void Place(int bucket, (uint Hash, int Row)[] rows)
    {
        for (var displacement = 0; displacement < MaxDisplacement; displacement++)
        {
            var slots = Array.ConvertAll(rows, row => (int)(((row.Hash >> 11) + ((uint)displacement * ((row.Hash >> 22) | 1))) % (uint)Slots.Length));
            if (slots.Distinct().Count() == slots.Length && Array.TrueForAll(slots, slot => Slots[slot] == Empty))
            {
                Displacements[bucket] = displacement;
                foreach (var (slot, row) in slots.Zip(rows))
                {
                    Slots[slot] = row.Row;
                }

                return;
            }
        }

        throw new InvalidOperationException("No displacement is left: use more slots.");
    }

    private static uint Hash(string text, uint seed)
    {
        var hash = seed;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 0x01000193;
        }

        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
