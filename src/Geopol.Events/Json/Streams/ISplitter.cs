namespace Geopol.Events;

/// <summary>
/// Splits a stream into the texts of claims. A splitter gets the bytes that have arrived and aren't consumed yet. It remembers how far it has scanned. So a
/// long text that arrives in small portions isn't scanned again for each portion. The result doesn't depend on how the bytes are divided into portions.
/// </summary>
internal interface ISplitter<TSelf>
    where TSelf : struct, ISplitter<TSelf>
{
    /// <summary>Whether the reading of the stream ends after a text that isn't JSON. It must end if the start of the next text is then unknown.</summary>
    static abstract bool EndsAtBrokenText { get; }

    /// <summary>Creates a splitter for a stream whose first byte is at this offset. A text of more than <paramref name="maxBytes"/> is skipped.</summary>
    static abstract TSelf Create(int maxBytes, long offset);

    /// <summary>
    /// Finds the next piece in the unread bytes. They begin where the last piece ended. If the splitter needs more bytes, it leaves at most so many bytes
    /// unconsumed as the largest text and its line end have. <paramref name="isEnd"/> says that the stream has no more bytes.
    /// </summary>
    Piece Next(ReadOnlySpan<byte> unread, bool isEnd);
}
