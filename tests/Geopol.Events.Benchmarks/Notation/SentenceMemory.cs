namespace Geopol.Events.Benchmarks;

/// <summary>What reading a sentence allocates, against the claims that it leaves: what it shares with the lexicon isn't counted among them.</summary>
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
