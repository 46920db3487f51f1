namespace Geopol.Events;

/// <summary>
/// Takes NDJSON apart. Lines end in LF or CRLF, the last one may lack its end, blank ones are passed over but counted; an
/// overlong line is let go as it comes.
/// </summary>
internal struct LineSplitter : ISplitter<LineSplitter>
{
    private readonly int maxBytes;

    /// <summary>Where the current line begins.</summary>
    private StreamPlace line;

    /// <summary>How many bytes of the current line have been let go.</summary>
    private long skipped;

    /// <summary>How many of those unread bytes that belong to the current line have no line end.</summary>
    private int scanned;

    private LineSplitter(int maxBytes, long offset)
    {
        this.maxBytes = maxBytes;
        line = new StreamPlace(1, offset);
    }

    public static bool EndsAtBrokenText => false;

    public static LineSplitter Create(int maxBytes, long offset) => new(maxBytes, offset);

    public Piece Next(ReadOnlySpan<byte> unread, bool isEnd)
    {
        var at = 0;
        while (true)
        {
            var rest = unread[at..];
            var feed = rest[scanned..].IndexOf((byte)'\n');
            if (feed < 0 && (!isEnd || (rest.IsEmpty && skipped == 0)))
            {
                return More(rest, at);
            }

            var length = feed < 0 ? rest.Length : scanned + feed;
            var consumed = at + length + (feed < 0 ? 0 : 1);
            var isCut = skipped > 0;
            var size = skipped + length;
            var place = line;
            line = new StreamPlace(line.Line + 1, line.Offset + size + 1);
            scanned = 0;
            skipped = 0;

            var text = rest[..length];
            text = text is [.., (byte)'\r'] ? text[..^1] : text;
            if (isCut || text.Length > maxBytes)
            {
                return Piece.TooLarge(place, size, maxBytes, consumed);
            }

            if (!IsBlank(text))
            {
                return Piece.Text(place, at, text.Length, consumed);
            }

            at = consumed;
        }
    }

    // One byte more than the limit may still be the CR of a line that keeps to it.
    private Piece More(ReadOnlySpan<byte> rest, int at)
    {
        if (skipped == 0 && rest.Length <= maxBytes + 1)
        {
            scanned = rest.Length;
            return Piece.None(at);
        }

        skipped += rest.Length;
        scanned = 0;
        return Piece.None(at + rest.Length);
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
