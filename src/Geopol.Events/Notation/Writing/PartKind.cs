namespace Geopol.Events;

/// <summary>The kind as which the reader takes a phrase in a role.</summary>
internal enum PartKind
{
    Actor,
    Goods,
    Place,

    /// <summary>Words with their article.</summary>
    Words,

    /// <summary>Words without an article.</summary>
    BareWords,

    /// <summary>An actor, goods, a place or words, depending on the phrase.</summary>
    Participant,
    Clause,

    /// <summary>The kind of an agreement, with its subject or title.</summary>
    AgreementKind,
}
