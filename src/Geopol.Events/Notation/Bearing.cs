namespace Geopol.Events;

/// <summary>The importance of a member of a claim for its sentence. The importance determines whether the sentence has to say the member.</summary>
internal enum Bearing
{
    /// <summary>The member says how the claim was worded, found, coded or filed. A sentence needn't say the member.</summary>
    Neither,

    /// <summary>The member says who, what, when or where. A sentence says the member if the grammar has a place for it.</summary>
    Content,

    /// <summary>
    /// The member says whether the event is so, or which kind of event or act it is. A sentence always says the member, in its words or in a note.
    /// </summary>
    Truth,
}
