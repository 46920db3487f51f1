namespace Geopol.Events;

/// <summary>
/// Takes one JSON array apart into its elements. What stands between them must be JSON; what stands in them is for their
/// reader to judge. An overlarge element is let go as it comes.
/// </summary>
internal struct ArraySplitter : ISplitter<ArraySplitter>
{
    private readonly int maxBytes;
    private Awaited awaited;

    /// <summary>Where the first unread byte stands.</summary>
    private StreamPlace place;

    /// <summary>Where the current element begins.</summary>
    private StreamPlace start;

    private ValueScanner scanner;

    /// <summary>How many bytes of the current element have been let go.</summary>
    private long skipped;

    /// <summary>How many of those unread bytes that belong to the current element have been looked at.</summary>
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

        // A stream that was cut within an element has what there is of it as its last: its reader finds where it breaks.
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

    /// <summary>Takes the byte between two elements, or the first of an element.</summary>
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
                fault = Piece.End(place, IssueCodes.WrongType, "An array of claims is expected here: read claims that stand one a line as lines.");
                return false;
            default:
                fault = Piece.End(place, IssueCodes.Syntax, $"'{Excerpt.Of([next])}' can't stand here: {Expectation} is expected.");
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
