namespace Geopol.Events;

/// <summary>
/// Takes a stream apart into the texts of claims. It sees the bytes that have come and aren't consumed, remembers how far it
/// has looked (so that a long text in small portions costs no more than in one), and says the same however the bytes are cut.
/// </summary>
internal interface ISplitter<TSelf>
    where TSelf : struct, ISplitter<TSelf>
{
    /// <summary>Whether a text that isn't JSON ends the stream, because then nobody knows where the next begins.</summary>
    static abstract bool EndsAtBrokenText { get; }

    /// <summary>A splitter for a stream whose first byte stands at the offset.</summary>
    static abstract TSelf Create(int maxBytes, long offset);

    /// <summary>
    /// What stands at the head of the unread bytes, which begin where the last piece ended. It never leaves more than
    /// the largest text and its line end unconsumed while it asks for more.
    /// </summary>
    Piece Next(ReadOnlySpan<byte> unread, bool isEnd);
}
