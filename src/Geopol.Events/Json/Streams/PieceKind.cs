namespace Geopol.Events;

/// <summary>What a splitter found.</summary>
internal enum PieceKind
{
    /// <summary>Nothing yet: it needs more bytes. At the end of the stream: nothing more.</summary>
    None,

    /// <summary>The text of one claim.</summary>
    Text,

    /// <summary>A text that can't be read and was passed over; the stream goes on behind it.</summary>
    Skipped,

    /// <summary>A fault behind which nothing can be read.</summary>
    End,
}
