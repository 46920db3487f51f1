namespace Geopol.Events;

/// <summary>Reads the claims of one stream, one after the other, with one buffer, one session and its pools.</summary>
internal sealed class ClaimReader<TSplitter>(Stream stream, ReadOptions options) : IDisposable
    where TSplitter : struct, ISplitter<TSplitter>
{
    private readonly ReadSession session = new(options, new StringPool(), new ActorPool());

    // Two bytes more, because a line end may be unconsumed after the largest claim.
    private readonly StreamWindow window = new(stream, options.MaxClaimBytes + 2);

    private TSplitter splitter;
    private bool isBegun;
    private bool isOver;

    /// <summary>Reads the next claim; false if it isn't completely in the buffer yet, or if there are no more claims.</summary>
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

    /// <summary>Reads more bytes into the buffer; false if there is nothing more to read.</summary>
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

    /// <summary>Skips a byte order mark. False while too few bytes are known to tell whether there is one.</summary>
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
