namespace Geopol.Events.Registry;

/// <summary>Whether two actors are the same.</summary>
public enum ActorRelation
{
    /// <summary>The data of the actors doesn't decide it.</summary>
    Perhaps,

    /// <summary>They are the same actor.</summary>
    Same,

    /// <summary>They are different actors, and neither is known to be part of the other.</summary>
    Different,

    /// <summary>The first is part of the second: an organ, a territory, an official, a named member.</summary>
    PartOf,

    /// <summary>The second is part of the first.</summary>
    HasPart,
}
