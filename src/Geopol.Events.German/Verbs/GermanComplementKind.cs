namespace Geopol.Events;

/// <summary>Whether a complement has a preposition of its own, or that of the noun.</summary>
internal enum GermanComplementKind : byte
{
    /// <summary>Its own, or none.</summary>
    Plain,

    /// <summary>Where: "in der Ukraine", "auf der Krim".</summary>
    Place,

    /// <summary>Whither: "nach Russland", "in die Ukraine", "zum Treffen".</summary>
    Direction,

    /// <summary>Whence: "aus Russland", "von der Krim".</summary>
    From,
}
