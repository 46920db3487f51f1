namespace Geopol.Events.Tests;

/// <summary>Runs a splitter over a text that arrives in portions, and returns the pieces that the splitter found.</summary>
internal static class SplitterRun
{
    internal static List<(string Kind, byte[] Text, StreamPlace Place)> Of<TSplitter>(byte[] text, int maxBytes, params int[] sizes)
        where TSplitter : struct, ISplitter<TSplitter>
    {
        List<(string, byte[], StreamPlace)> found = [];
        var splitter = TSplitter.Create(maxBytes, 0);
        var start = 0;
        var end = 0;
        for (var portion = 0; ; portion++)
        {
            var isEnd = end == text.Length;
            Piece piece;
            while ((piece = splitter.Next(text.AsSpan(start, end - start), isEnd)).Kind != PieceKind.None)
            {
                var at = piece.Kind == PieceKind.Text ? text.AsSpan(start + piece.Start, piece.Length) : default;
                found.Add((piece.Kind == PieceKind.Text ? "text" : piece.Code, at.ToArray(), piece.Place));
                start += piece.Consumed;
                if (piece.Kind == PieceKind.End)
                {
                    return found;
                }
            }

            start += piece.Consumed;
            Assert.InRange(end - start, 0, maxBytes + 1);
            if (isEnd)
            {
                Assert.Equal(end, start);
                return found;
            }

            end = Math.Min(end + sizes[portion % sizes.Length], text.Length);
        }
    }

    internal static string Brief(List<(string Kind, byte[] Text, StreamPlace Place)> found) => string.Join("; ", found.Select(static piece =>
        $"{piece.Place.Line}@{piece.Place.Offset} {(piece.Kind == "text" ? System.Text.Encoding.UTF8.GetString(piece.Text) : piece.Kind)}"));
}
