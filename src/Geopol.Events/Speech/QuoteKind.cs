namespace Geopol.Events;

/// <summary>How near a quotation is to the words that were said.</summary>
[OpenCode]
public readonly partial struct QuoteKind
{
    /// <summary>The words are quoted word for word.</summary>
    public static partial QuoteKind Verbatim { get; }

    /// <summary>The content is given in other words.</summary>
    public static partial QuoteKind Paraphrase { get; }
}
