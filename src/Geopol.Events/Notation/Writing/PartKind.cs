namespace Geopol.Events;

/// <summary>The kind of participant that a phrase in a role is read as.</summary>
internal enum PartKind
{
    Actor,
    Goods,
    Place,

    /// <summary>Words with their article.</summary>
    Words,

    /// <summary>Words without an article.</summary>
    BareWords,

    /// <summary>An actor, goods, a place or words. The phrase determines which of them.</summary>
    Participant,
    Clause,

    /// <summary>The kind of an agreement, with its subject or title.</summary>
    AgreementKind,
}
