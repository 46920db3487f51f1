namespace Geopol.Events.Registry;

/// <summary>Whether two actors are one.</summary>
public enum ActorRelation
{
    /// <summary>It can't be told.</summary>
    Perhaps,

    /// <summary>They are one.</summary>
    Same,

    /// <summary>They are two, and neither is known to be part of the other.</summary>
    Different,

    /// <summary>The first is part of the second: an organ, a territory, an official, a named member.</summary>
    PartOf,

    /// <summary>The second is part of the first.</summary>
    HasPart,
}
