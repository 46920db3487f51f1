namespace Geopol.Events;

/// <summary>The importance of a member of a claim for its sentence: it determines whether the sentence has to say the member.</summary>
internal enum Bearing
{
    /// <summary>How the claim was worded, found, coded or filed. A sentence needn't say it.</summary>
    Neither,

    /// <summary>Who, what, when and where. A sentence says it where the grammar has a place for it.</summary>
    Content,

    /// <summary>Whether the event is so, and which kind of event or act it is. A sentence always says it, in its words or in a note.</summary>
    Truth,
}
