namespace Geopol.Events;

/// <summary>
/// Splits NDJSON into lines. A line ends in LF or CRLF; the last line may have no end. Blank lines are skipped but counted. A byte order mark at the
/// beginning of a line is skipped, because files that were put together have one on later lines. The bytes of a line that is too
/// long are discarded when they arrive, so the line is never buffered completely.
/// </summary>
internal struct LineSplitter : ISplitter<LineSplitter>
{
    private readonly int maxBytes;

    /// <summary>The place where the current line begins.</summary>
    private StreamPlace line;

    /// <summary>The number of bytes of the current line that were discarded because the line is too long.</summary>
    private long skipped;

    /// <summary>The number of unread bytes of the current line that were scanned without finding a line end.</summary>
    private int scanned;

    /// <summary>Whether the current line may still begin with a byte order mark. The caller skips the mark of the first line.</summary>
    private bool mayHaveMark;

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
            if (mayHaveMark && !TrySkipMark(unread, isEnd, ref at))
            {
                return Piece.None(at);
            }

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
            mayHaveMark = true;

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

    // Returns false if too few bytes have arrived to decide whether there is a mark.
    private bool TrySkipMark(ReadOnlySpan<byte> unread, bool isEnd, ref int at)
    {
        var mark = "\uFEFF"u8;
        var rest = unread[at..];
        if (rest.Length < mark.Length && !isEnd && mark.StartsWith(rest))
        {
            return false;
        }

        mayHaveMark = false;
        if (rest.StartsWith(mark))
        {
            at += mark.Length;
            line = line with { Offset = line.Offset + mark.Length };
        }

        return true;
    }

    // The limit doesn't count the CR before an LF, so the line may have one byte more.
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
