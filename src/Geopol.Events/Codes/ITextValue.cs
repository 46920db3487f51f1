namespace Geopol.Events;

/// <summary>A small value that is written as one text. The default value is absent and is never written.</summary>
internal interface ITextValue<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>A description of a valid text. Messages put it after "isn't".</summary>
    static abstract string Expected { get; }

    /// <summary>Whether this is the default value, which means that nothing is stated.</summary>
    bool IsAbsent { get; }

    /// <summary>Parses a text. All other parsing members call this method. It never throws an exception, and takes linear time.</summary>
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>Compares the texts by their UTF-16 code units. A type may override this method to compare values without creating their texts.</summary>
    static virtual int Compare(TSelf left, TSelf right) => string.CompareOrdinal(left.ToString(), right.ToString());
}
