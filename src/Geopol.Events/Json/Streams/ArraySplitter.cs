namespace Geopol.Events;

/// <summary>
/// Splits one JSON array into its elements. It checks the bytes between the elements. The reader of an element checks the element itself. The bytes of an
/// element that is too large are discarded when they arrive, so the element is never buffered completely.
/// </summary>
internal struct ArraySplitter : ISplitter<ArraySplitter>
{
    private readonly int maxBytes;
    private Awaited awaited;

    /// <summary>The place of the next byte to process in the stream.</summary>
    private StreamPlace place;

    /// <summary>The place where the current element begins.</summary>
    private StreamPlace start;

    private ValueScanner scanner;

    /// <summary>The number of bytes of the current element that were discarded because the element is too large.</summary>
    private long skipped;

    /// <summary>The number of unread bytes of the current element that were already scanned.</summary>
    private int scanned;

    private ArraySplitter(int maxBytes, long offset)
    {
        this.maxBytes = maxBytes;
        place = new StreamPlace(1, offset);
    }

    public static bool EndsAtBrokenText => true;

    public static ArraySplitter Create(int maxBytes, long offset) => new(maxBytes, offset);

    public Piece Next(ReadOnlySpan<byte> unread, bool isEnd)
    {
        var at = 0;
        while (awaited != Awaited.ElementEnd)
        {
            var gap = unread[at..].IndexOfAnyExcept(" \t\r\n"u8);
            var passed = gap < 0 ? unread[at..] : unread.Slice(at, gap);
            place = place.Behind(passed);
            at += passed.Length;
            if (at == unread.Length)
            {
                return isEnd && awaited != Awaited.Nothing
                    ? Piece.End(place, IssueCodes.Syntax, "The text ends before its array does: it may have been cut.")
                    : Piece.None(at);
            }

            if (!TryStep(unread[at], out var fault))
            {
                return fault;
            }

            if (awaited != Awaited.ElementEnd)
            {
                at++;
                place = place with { Offset = place.Offset + 1 };
            }
        }

        return Element(unread[at..], at, isEnd);
    }

    private Piece Element(ReadOnlySpan<byte> element, int at, bool isEnd)
    {
        var isWhole = scanner.TryFindEnd(element, ref scanned);
        if (!isWhole && !isEnd)
        {
            return More(element, at);
        }

        // If the stream ends within an element, the incomplete element is returned as the last one. The reader of the element reports that it is incomplete.
        var length = isWhole ? scanned : element.Length;
        var size = skipped + length;
        var piece = size > maxBytes
            ? Piece.TooLarge(start, size, maxBytes, at + length)
            : Piece.Text(start, at, length, at + length);
        place = place.Behind(element[..length]);
        awaited = Awaited.CommaOrClose;
        skipped = 0;
        scanned = 0;
        return piece;
    }

    private Piece More(ReadOnlySpan<byte> element, int at)
    {
        if (skipped == 0 && element.Length <= maxBytes)
        {
            return Piece.None(at);
        }

        var consumed = at + scanned;
        place = place.Behind(element[..scanned]);
        skipped += scanned;
        scanned = 0;
        return Piece.None(consumed);
    }

    /// <summary>
    /// Processes a byte between two elements, or the first byte of an element. If the byte isn't allowed there, the method sets <paramref name="fault"/> and
    /// returns false.
    /// </summary>
    private bool TryStep(byte next, out Piece fault)
    {
        fault = default;
        switch (awaited)
        {
            case Awaited.Array when next == '[':
                awaited = Awaited.FirstOrClose;
                return true;
            case Awaited.FirstOrClose or Awaited.CommaOrClose when next == ']':
                awaited = Awaited.Nothing;
                return true;
            case Awaited.CommaOrClose when next == ',':
                awaited = Awaited.Element;
                return true;
            case Awaited.FirstOrClose or Awaited.Element when next is not ((byte)',' or (byte)':' or (byte)']' or (byte)'}'):
                awaited = Awaited.ElementEnd;
                start = place;
                scanner = ValueScanner.Of(next);
                return true;
            case Awaited.Array when CanBeginValue(next):
                fault = Piece.End(place, IssueCodes.WrongType, "An array of claims is expected here: if each line has one claim, read the text as lines.");
                return false;
            default:
                fault = Piece.End(place, IssueCodes.Syntax, $"'{Excerpt.Of([next])}' isn't allowed here: {Expectation} is expected.");
                return false;
        }
    }

    private readonly string Expectation => awaited switch
    {
        Awaited.Array => "an array of claims",
        Awaited.FirstOrClose => "a claim or the end of the array",
        Awaited.Element => "a claim",
        Awaited.CommaOrClose => "a comma or the end of the array",
        _ => "nothing more",
    };

    private static bool CanBeginValue(byte first) =>
        first is (byte)'{' or (byte)'"' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' or (>= (byte)'0' and <= (byte)'9');
}
