namespace Geopol.Events;

/// <summary>The role of an actor in an event.</summary>
[OpenCode]
public readonly partial struct ActorRole
{
    /// <summary>Gives, of a transfer.</summary>
    public static partial ActorRole Supplier { get; }

    /// <summary>Receives, or is acted upon.</summary>
    public static partial ActorRole Recipient { get; }

    /// <summary>Is to use the goods.</summary>
    public static partial ActorRole EndUser { get; }

    /// <summary>Made the goods.</summary>
    public static partial ActorRole Origin { get; }

    /// <summary>Passes the goods on.</summary>
    public static partial ActorRole Intermediary { get; }

    /// <summary>Pays.</summary>
    public static partial ActorRole FinancedBy { get; }

    /// <summary>Is acted for.</summary>
    public static partial ActorRole OnBehalfOf { get; }

    /// <summary>Took the step that the sentence is about.</summary>
    public static partial ActorRole StageBy { get; }

    /// <summary>Warns.</summary>
    public static partial ActorRole Issuer { get; }

    /// <summary>Is warned.</summary>
    public static partial ActorRole Addressee { get; }

    /// <summary>Meets.</summary>
    public static partial ActorRole Participant { get; }

    /// <summary>Hosts.</summary>
    public static partial ActorRole Host { get; }

    /// <summary>Is a party to an agreement.</summary>
    public static partial ActorRole Party { get; }

    /// <summary>Acts, of an interaction.</summary>
    public static partial ActorRole Actor { get; }
}
