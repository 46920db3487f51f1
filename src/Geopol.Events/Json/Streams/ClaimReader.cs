namespace Geopol.Events;

/// <summary>Reads the claims of one stream one after the other. All claims share one buffer, one session and the pools of the session.</summary>
internal sealed class ClaimReader<TSplitter>(Stream stream, ReadOptions options) : IDisposable
    where TSplitter : struct, ISplitter<TSplitter>
{
    private readonly ReadSession session = new(options, new StringPool(), new ActorPool());

    // The window has room for two bytes more than a claim, because a line end may be unconsumed after the largest claim.
    private readonly StreamWindow window = new(stream, options.MaxClaimBytes + 2);

    private TSplitter splitter;
    private bool isBegun;
    private bool isOver;

    /// <summary>Reads the next claim. Returns false if the claim isn't completely in the buffer yet, or if there are no more claims.</summary>
    internal bool TryRead(out ReadResult<Claim> result)
    {
        result = default;
        if (isOver || !TryBegin())
        {
            return false;
        }

        var unread = window.Unread;
        var piece = splitter.Next(unread, window.IsEnd);
        var isFound = piece.Kind != PieceKind.None;
        if (isFound)
        {
            result = Read(unread, piece);
        }

        window.Consume(piece.Consumed);
        return isFound;
    }

    /// <summary>Reads more bytes into the buffer. Returns false if there is nothing more to read.</summary>
    internal ValueTask<bool> FillAsync(CancellationToken cancellationToken) =>
        isOver ? ValueTask.FromResult(false) : window.FillAsync(cancellationToken);

    /// <inheritdoc cref="FillAsync"/>
    internal bool Fill() => !isOver && window.Fill();

    public void Dispose() => window.Dispose();

    private ReadResult<Claim> Read(ReadOnlySpan<byte> unread, in Piece piece)
    {
        Claim? claim = null;
        if (piece.Kind == PieceKind.Text)
        {
            claim = ClaimJson.ReadText<Claim, ClaimCodec>(unread.Slice(piece.Start, piece.Length), session);
            isOver = TSplitter.EndsAtBrokenText && session.IsBroken;
        }
        else
        {
            session.Add(0, piece.Code, IssueSeverity.Error, piece.Message);
            isOver = piece.Kind == PieceKind.End;
        }

        var place = piece.Place;
        return new ReadResult<Claim>(claim, session.Take(place.ShownLine, place.Offset), place.ShownLine, place.Offset);
    }

    /// <summary>Skips a byte order mark. Returns false if too few bytes have arrived to decide whether there is a mark.</summary>
    private bool TryBegin()
    {
        if (isBegun)
        {
            return true;
        }

        var mark = "\uFEFF"u8;
        var unread = window.Unread;
        if (unread.Length < mark.Length && !window.IsEnd && mark.StartsWith(unread))
        {
            return false;
        }

        var length = unread.StartsWith(mark) ? mark.Length : 0;
        window.Consume(length);
        splitter = TSplitter.Create(options.MaxClaimBytes, length);
        isBegun = true;
        return true;
    }
}
