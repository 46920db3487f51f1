namespace Geopol.Events;

/// <summary>How near a quotation is to the words that were said.</summary>
[OpenCode]
public readonly partial struct QuoteKind
{
    /// <summary>Word for word.</summary>
    public static partial QuoteKind Verbatim { get; }

    /// <summary>In other words.</summary>
    public static partial QuoteKind Paraphrase { get; }
}
