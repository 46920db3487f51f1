namespace Geopol.Events;

/// <summary>
/// Splits a stream into the texts of claims. A splitter gets the bytes that have arrived and aren't consumed yet. It remembers how far it has scanned, so that
/// a long text in small portions costs no more than in one. Its result doesn't depend on how the bytes are divided into portions.
/// </summary>
internal interface ISplitter<TSelf>
    where TSelf : struct, ISplitter<TSelf>
{
    /// <summary>Whether a text that isn't JSON ends the stream, because the start of the next text is then unknown.</summary>
    static abstract bool EndsAtBrokenText { get; }

    /// <summary>Creates a splitter for a stream whose first byte has the given offset. A text of more than <paramref name="maxBytes"/> is skipped.</summary>
    static abstract TSelf Create(int maxBytes, long offset);

    /// <summary>
    /// Finds the next piece in the unread bytes, which begin where the last piece ended. While the splitter needs more bytes, it leaves at most the largest
    /// text and its line end unconsumed. <paramref name="isEnd"/> says whether the stream has no more bytes.
    /// </summary>
    Piece Next(ReadOnlySpan<byte> unread, bool isEnd);
}
