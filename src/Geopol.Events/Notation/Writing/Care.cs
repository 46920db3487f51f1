namespace Geopol.Events;

/// <summary>How carefully phrases are written. A sentence that isn't read as its claim is written again with more care.</summary>
internal enum Care
{
    /// <summary>A phrase keeps its form where it is read alone with the same meaning.</summary>
    Plain,

    /// <summary>A common noun that could take the next words as its complement is in brackets.</summary>
    Closed,

    /// <summary>Everything except known names is in brackets.</summary>
    Bracketed,

    /// <summary>Everything is in brackets with a tag.</summary>
    Tagged,

    /// <summary>As <see cref="Tagged"/>, and with the plainest verb, because the claim's own verb is read as another one.</summary>
    Neutral,

    /// <summary>As <see cref="Tagged"/>, without clauses in the sentence, places and times, because one of them is read differently.</summary>
    Spare,

    /// <summary>Only the parts that the verb needs are written, and no actor is named.</summary>
    Bare,
}
