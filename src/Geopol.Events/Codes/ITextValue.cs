namespace Geopol.Events;

/// <summary>A small value that is written as one text. The default value is absent and is never written.</summary>
internal interface ITextValue<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>What the text should be, as it is written after "isn't" in a message.</summary>
    static abstract string Expected { get; }

    /// <summary>Whether nothing is said.</summary>
    bool IsAbsent { get; }

    /// <summary>The one parser. Never throws, and takes no longer than linear time.</summary>
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>Compares the texts by their UTF-16 code units, as a type does that needn't make them for that.</summary>
    static virtual int Compare(TSelf left, TSelf right) => string.CompareOrdinal(left.ToString(), right.ToString());
}
