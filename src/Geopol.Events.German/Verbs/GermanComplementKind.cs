namespace Geopol.Events;

/// <summary>Whether a complement has its own preposition or takes the preposition from its noun.</summary>
internal enum GermanComplementKind : byte
{
    /// <summary>Its own preposition, or none.</summary>
    Plain,

    /// <summary>The place: "in der Ukraine", "auf der Krim".</summary>
    Place,

    /// <summary>The direction to a place: "nach Russland", "in die Ukraine", "zum Treffen".</summary>
    Direction,

    /// <summary>The direction from a place: "aus Russland", "von der Krim".</summary>
    From,
}
