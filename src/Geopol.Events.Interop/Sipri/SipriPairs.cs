namespace Geopol.Events.Interop;

/// <summary>Pairs the claims of two releases, step by step: each step pairs those that are left.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class SipriPairs(IReadOnlyList<Claim> before, IReadOnlyList<Claim> after)
{
    private readonly int[] partner = [.. Enumerable.Repeat(-1, after.Count)];
    private readonly bool[] isUsed = new bool[before.Count];

    /// <summary>The number of pairs.</summary>
    public int Count => partner.Count(static at => at >= 0);

    /// <summary>The pairs, in the order of the later release.</summary>
    public IEnumerable<(Claim Before, Claim After)> Paired => Enumerable.Range(0, after.Count).Where(at => partner[at] >= 0).Select(at => (before[partner[at]], after[at]));

    public IEnumerable<Claim> OnlyBefore => before.Where((_, at) => !isUsed[at]);

    public IEnumerable<Claim> OnlyAfter => after.Where((_, at) => partner[at] < 0);

    /// <summary>Pairs claims with equal keys, in the order of the releases.</summary>
    /// <param name="key">The key of a claim.</param>
    /// <param name="isOnlyOne">Whether to pair only where one claim with the key is left in each release.</param>
    public void Pair<TKey>(Func<Claim, TKey> key, bool isOnlyOne)
        where TKey : notnull
    {
        var left = Enumerable.Range(0, before.Count).Where(at => !isUsed[at]).GroupBy(at => key(before[at])).ToDictionary(static group => group.Key, static group => new Queue<int>(group));
        foreach (var group in Enumerable.Range(0, after.Count).Where(at => partner[at] < 0).GroupBy(at => key(after[at])).ToArray())
        {
            if (!left.TryGetValue(group.Key, out var earlier) || (isOnlyOne && (earlier.Count > 1 || group.Count() > 1)))
            {
                continue;
            }

            foreach (var at in group)
            {
                if (earlier.TryDequeue(out var found))
                {
                    partner[at] = found;
                    isUsed[found] = true;
                }
            }
        }
    }
}
