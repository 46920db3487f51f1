using System.Runtime.CompilerServices;

namespace Geopol.Events.Benchmarks;

/// <summary>The same asynchronous loop, window and splitter as the library's, with a bare token scan where the codec was.</summary>
internal static class ScannedLines
{
    internal static async IAsyncEnumerable<int> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var maxBytes = ReadOptions.Default.MaxClaimBytes;
        using var window = new StreamWindow(stream, maxBytes + 2);
        var splitter = LineSplitter.Create(maxBytes, 0);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (TryScan(ref splitter, window, out var tokens))
            {
                yield return tokens;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (await window.FillAsync(cancellationToken).ConfigureAwait(false));
    }

    private static bool TryScan(ref LineSplitter splitter, StreamWindow window, out int tokens)
    {
        var unread = window.Unread;
        var piece = splitter.Next(unread, window.IsEnd);
        var isFound = piece.Kind == PieceKind.Text;
        tokens = isFound ? TokenScan.Count(unread.Slice(piece.Start, piece.Length)) : 0;
        window.Consume(piece.Consumed);
        return isFound;
    }
}
