using System.Diagnostics;

namespace Geopol.Events.Benchmarks;

/// <summary>What is measured over streams.</summary>
internal static class StreamContest
{
    internal const string Scan = "lines, scanned";
    internal const string Decode = "lines, scanned, texts made";
    internal const string Read = "ReadLinesAsync";

    private const int Megabyte = 1_000_000;

    /// <summary>The contestants; a pass goes over a stream of so many megabytes.</summary>
    internal static IReadOnlyList<Contestant> Of(byte[] lines, int megabytes) =>
    [
        new(Scan, () => ScanAsync(lines, megabytes, TokenScan.Count).GetAwaiter().GetResult()),
        new(Decode, () => ScanAsync(lines, megabytes, TokenScan.CountAndDecode).GetAwaiter().GetResult()),
        new(Read, () => ReadAsync(lines, megabytes).GetAwaiter().GetResult()),
    ];

    /// <summary>The most memory that a process held which read so many megabytes and did nothing else.</summary>
    internal static async Task<long> PeakMemoryAsync(byte[] lines, int megabytes)
    {
        await ReadAsync(lines, megabytes).ConfigureAwait(false);
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    /// <summary>How many claims stand in a stream of so many megabytes.</summary>
    internal static int Claims(byte[] lines, int megabytes) => Copies(lines, megabytes) * ClaimMaker.Count;

    private static RepeatedStream Stream(byte[] lines, int megabytes) => new(lines, (long)Copies(lines, megabytes) * lines.Length);

    // Whole ones, so that no line is cut.
    private static int Copies(byte[] lines, int megabytes) => (int)((long)megabytes * Megabyte / lines.Length);

    private static async Task<long> ReadAsync(byte[] lines, int megabytes)
    {
        var links = 0L;
        await foreach (var result in ClaimJson.ReadLinesAsync(Stream(lines, megabytes)).ConfigureAwait(false))
        {
            links += result.ValueOrThrow().Attribution.Count;
        }

        return links;
    }

    private static async Task<long> ScanAsync(byte[] lines, int megabytes, ScannedLines.LineScan scan)
    {
        var tokens = 0L;
        await foreach (var found in ScannedLines.ReadAsync(Stream(lines, megabytes), scan).ConfigureAwait(false))
        {
            tokens += found;
        }

        return tokens;
    }
}
