namespace Geopol.Events;

/// <summary>Whether a complement has its own preposition or takes the preposition from its noun.</summary>
internal enum GermanComplementKind : byte
{
    /// <summary>The complement has its own preposition or no preposition.</summary>
    Plain,

    /// <summary>The complement is a place: "in der Ukraine", "auf der Krim".</summary>
    Place,

    /// <summary>The complement is the direction to a place: "nach Russland", "in die Ukraine", "zum Treffen".</summary>
    Direction,

    /// <summary>The complement is the direction from a place: "aus Russland", "von der Krim".</summary>
    From,
}
