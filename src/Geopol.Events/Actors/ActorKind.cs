namespace Geopol.Events;

/// <summary>What an actor is.</summary>
[OpenCode]
public readonly partial struct ActorKind
{
    /// <summary>A state.</summary>
    public static partial ActorKind State { get; }

    /// <summary>A territory that isn't a state.</summary>
    public static partial ActorKind Territory { get; }

    /// <summary>An office or body of a government: a ministry, the White House, an army.</summary>
    public static partial ActorKind Office { get; }

    /// <summary>An organisation of states.</summary>
    public static partial ActorKind InternationalOrganisation { get; }

    /// <summary>Any other organisation.</summary>
    public static partial ActorKind Organisation { get; }

    /// <summary>A political party.</summary>
    public static partial ActorKind Party { get; }

    /// <summary>An armed group that isn't a state's.</summary>
    public static partial ActorKind ArmedGroup { get; }

    /// <summary>A company.</summary>
    public static partial ActorKind Company { get; }

    /// <summary>A newspaper, agency, broadcaster or site.</summary>
    public static partial ActorKind MediaOutlet { get; }

    /// <summary>A person.</summary>
    public static partial ActorKind Person { get; }

    /// <summary>Several actors taken together: neighbours of DPRK, experts.</summary>
    public static partial ActorKind Group { get; }

    /// <summary>The people of a place.</summary>
    public static partial ActorKind Population { get; }

    /// <summary>The text says that it isn't known who. Not the same as an absent actor, of whom the text says nothing.</summary>
    public static partial ActorKind Unknown { get; }
}
