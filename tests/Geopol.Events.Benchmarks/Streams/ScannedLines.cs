using System.Runtime.CompilerServices;

namespace Geopol.Events.Benchmarks;

/// <summary>The asynchronous loop, window and splitter of the library, with a bare token scan in place of the codec.</summary>
internal static class ScannedLines
{
    /// <summary>The operation on a line.</summary>
    internal delegate int LineScan(ReadOnlySpan<byte> line);

    internal static async IAsyncEnumerable<int> ReadAsync(Stream stream, LineScan scan, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var maxBytes = ReadOptions.Default.MaxClaimBytes;
        using var window = new StreamWindow(stream, maxBytes + 2);
        var splitter = LineSplitter.Create(maxBytes, 0);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (TryScan(ref splitter, window, scan, out var found))
            {
                yield return found;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (await window.FillAsync(cancellationToken).ConfigureAwait(false));
    }

    private static bool TryScan(ref LineSplitter splitter, StreamWindow window, LineScan scan, out int found)
    {
        var unread = window.Unread;
        var piece = splitter.Next(unread, window.IsEnd);
        var isFound = piece.Kind == PieceKind.Text;
        found = isFound ? scan(unread.Slice(piece.Start, piece.Length)) : 0;
        window.Consume(piece.Consumed);
        return isFound;
    }
}
