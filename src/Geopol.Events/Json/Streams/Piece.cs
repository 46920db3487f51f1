namespace Geopol.Events;

/// <summary>The result of a splitter: a text, a fault, or nothing yet.</summary>
internal readonly struct Piece
{
    private Piece(PieceKind kind, int consumed)
    {
        Kind = kind;
        Consumed = consumed;
    }

    internal PieceKind Kind { get; }

    /// <summary>The number of unread bytes to consume after the text has been read.</summary>
    internal int Consumed { get; }

    /// <summary>The position of the text in the unread bytes.</summary>
    internal int Start { get; private init; }

    internal int Length { get; private init; }

    /// <summary>The place of the text or the fault in the stream.</summary>
    internal StreamPlace Place { get; private init; }

    /// <summary>The issue code of the fault; empty if there is a text.</summary>
    internal string Code { get => field ?? ""; private init; }

    internal string Message { get => field ?? ""; private init; }

    internal static Piece None(int consumed) => new(PieceKind.None, consumed);

    internal static Piece Text(StreamPlace place, int start, int length, int consumed) =>
        new(PieceKind.Text, consumed) { Place = place, Start = start, Length = length };

    internal static Piece TooLarge(StreamPlace place, long size, int maxBytes, int consumed) => new(PieceKind.Skipped, consumed)
    {
        Place = place,
        Code = IssueCodes.TooLarge,
        Message = $"The claim takes {size} bytes, more than the {maxBytes} that are allowed.",
    };

    internal static Piece End(StreamPlace place, string code, string message) =>
        new(PieceKind.End, 0) { Place = place, Code = code, Message = message };
}
