namespace Geopol.Events;

/// <summary>What a member of a claim bears on, and so whether a sentence has to say it.</summary>
internal enum Bearing
{
    /// <summary>How it was worded, found, coded or filed. A sentence needn't say it.</summary>
    Neither,

    /// <summary>Who, what, when and where. A sentence says it where the grammar has a place for it.</summary>
    Content,

    /// <summary>Whether it is so, and what kind of event or act it is. A sentence always says it, in its words or in a note.</summary>
    Truth,
}
