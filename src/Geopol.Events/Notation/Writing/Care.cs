namespace Geopol.Events;

/// <summary>How carefully phrases are written. A sentence that isn't read as its claim is written again with more care.</summary>
internal enum Care
{
    /// <summary>A phrase that is read alone as what it is keeps its form.</summary>
    Plain,

    /// <summary>A common noun that takes what may follow is in brackets.</summary>
    Closed,

    /// <summary>Whatever isn't a known name is in brackets.</summary>
    Bracketed,

    /// <summary>Everything is in brackets with a tag.</summary>
    Tagged,

    /// <summary>As tagged, and by the plainest verb: the claim's own is read as another.</summary>
    Neutral,

    /// <summary>As tagged, without clauses in the sentence, places and times: one of them is read otherwise.</summary>
    Spare,

    /// <summary>Only what the verb needs is said, and no one is named.</summary>
    Bare,
}
