using System.Diagnostics;

namespace Geopol.Events.Benchmarks;

/// <summary>The benchmarks of streams.</summary>
internal static class StreamContest
{
    internal const string Scan = "lines, scanned";
    internal const string Decode = "lines, scanned, texts made";
    internal const string Read = "ReadLinesAsync";
    internal const string ReadUnlike = "ReadLinesAsync, no actor twice";

    private const int Megabyte = 1_000_000;

    /// <summary>The contestants; a pass reads a stream of this number of megabytes.</summary>
    internal static IReadOnlyList<Contestant> Of(byte[] lines, int megabytes)
    {
        var copies = Copies(lines, megabytes);
        var unlike = CommittedClaims.LinesWithoutRepeats();
        return
        [
            new(Scan, () => ScanAsync(Stream(lines, copies), TokenScan.Count).GetAwaiter().GetResult()),
            new(Decode, () => ScanAsync(Stream(lines, copies), TokenScan.CountAndDecode).GetAwaiter().GetResult()),
            new(Read, () => ReadAsync(Stream(lines, copies)).GetAwaiter().GetResult()),
            new(ReadUnlike, () => ReadAsync(Stream(unlike, copies)).GetAwaiter().GetResult()),
        ];
    }

    /// <summary>
    /// Returns the peak memory of a process that reads short streams until everything is compiled, then a stream of this number of megabytes, and
    /// nothing else. On a fast machine, 40 MB are read before the compiler has finished, and its memory would count as memory of the stream.
    /// </summary>
    internal static async Task<long> PeakMemoryAsync(byte[] lines, int megabytes)
    {
        Race.WarmUp([new(Read, () => ReadAsync(Stream(lines, Copies(lines, megabytes: 4))).GetAwaiter().GetResult())]);
        await ReadAsync(Stream(lines, Copies(lines, megabytes))).ConfigureAwait(false);
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    /// <summary>The number of claims in a stream of this number of megabytes.</summary>
    internal static int Claims(byte[] lines, int megabytes) => Copies(lines, megabytes) * ClaimMaker.Count;

    private static RepeatedStream Stream(byte[] lines, int copies) => new(lines, (long)copies * lines.Length);

    // Complete copies, so that no line is cut.
    private static int Copies(byte[] lines, int megabytes) => (int)((long)megabytes * Megabyte / lines.Length);

    private static async Task<long> ReadAsync(RepeatedStream stream)
    {
        var links = 0L;
        await foreach (var result in ClaimJson.ReadLinesAsync(stream).ConfigureAwait(false))
        {
            links += result.ValueOrThrow().Attribution.Count;
        }

        return links;
    }

    private static async Task<long> ScanAsync(RepeatedStream stream, ScannedLines.LineScan scan)
    {
        var tokens = 0L;
        await foreach (var found in ScannedLines.ReadAsync(stream, scan).ConfigureAwait(false))
        {
            tokens += found;
        }

        return tokens;
    }
}
