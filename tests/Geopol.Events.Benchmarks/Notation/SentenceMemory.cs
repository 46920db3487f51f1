namespace Geopol.Events.Benchmarks;

/// <summary>
/// The bytes that reading a sentence allocates, compared with the bytes of the resulting claims. Objects shared with the lexicon aren't counted as bytes
/// of the claims.
/// </summary>
internal static class SentenceMemory
{
    private const int Claims = 100_000;

    internal static Row Row()
    {
        Fill(new Claim[Claims]);
        var kept = new Claim[Claims];
        var (heap, allocated) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetAllocatedBytesForCurrentThread());
        Fill(kept);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        heap = GC.GetTotalMemory(forceFullCollection: true) - heap;
        GC.KeepAlive(kept);
        var ratio = (double)allocated / heap;
        return new("ClaimNotation.Parse, bytes allocated / bytes of the claim", ratio, ratio, ratio, 1.2);
    }

    private static void Fill(Claim[] claims)
    {
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = ClaimNotation.Default.Parse(Contest.Promise);
        }
    }
}
