using System.Diagnostics;
using System.Runtime;

namespace Geopol.Events.Benchmarks;

/// <summary>
/// Measures contestants in turns, so that other load on the machine affects all of them equally. Each contestant has a turn per
/// round, and its figure is the median over the rounds. The time is processor time, which doesn't include waiting for a processor.
/// </summary>
/// <remarks>
/// Tiered compilation and its profile-guided optimization have the default settings. The warm-up goes on until nothing more is
/// compiled for a second or two.
/// </remarks>
internal sealed class Race(IReadOnlyList<Contestant> contestants, int passesPerTurn, int claimsPerPass)
{
    private static readonly TimeSpan Phase = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    internal IReadOnlyList<Measurement> Run(int rounds)
    {
        WarmUp(contestants);
        var turns = contestants.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var at = (i + round) % contestants.Count;
                turns[at][round] = Turn(contestants[at]);
            }
        }

        return [.. contestants.Select((contestant, i) => new Measurement(contestant.Name, Median.Of(turns[i]), Allocated(contestant)))];
    }

    /// <summary>Runs the contestants until nothing more is compiled.</summary>
    internal static void WarmUp(IReadOnlyList<Contestant> contestants)
    {
        var compiled = -1;
        for (var quiet = 0; quiet < 2;)
        {
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < Phase;)
            {
                foreach (var contestant in contestants)
                {
                    contestant.Pass();
                }
            }

            Thread.Sleep(Pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
            compiled = (int)JitInfo.GetCompiledMethodCount();
        }
    }

    private double Turn(Contestant contestant)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var pass = 0; pass < passesPerTurn; pass++)
        {
            contestant.Pass();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / passesPerTurn / claimsPerPass;
    }

    private long Allocated(Contestant contestant)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        contestant.Pass();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / claimsPerPass;
    }
}
