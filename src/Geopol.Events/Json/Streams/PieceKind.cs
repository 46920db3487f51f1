namespace Geopol.Events;

/// <summary>The kind of a <see cref="Piece"/>.</summary>
internal enum PieceKind
{
    /// <summary>No piece. The splitter needs more bytes, or the stream has nothing more.</summary>
    None,

    /// <summary>The text of one claim.</summary>
    Text,

    /// <summary>A text that can't be read and was skipped; the stream continues after it.</summary>
    Skipped,

    /// <summary>A fault after which nothing can be read.</summary>
    End,
}
