namespace Geopol.Events;

/// <summary>The kind of a <see cref="Piece"/>.</summary>
internal enum PieceKind
{
    /// <summary>Nothing yet: the splitter needs more bytes. At the end of the stream: there is nothing more.</summary>
    None,

    /// <summary>The text of one claim.</summary>
    Text,

    /// <summary>A text that can't be read and was skipped; the stream continues after it.</summary>
    Skipped,

    /// <summary>A fault after which nothing can be read.</summary>
    End,
}
