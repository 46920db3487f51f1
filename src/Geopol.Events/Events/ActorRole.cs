namespace Geopol.Events;

/// <summary>The role of an actor in an event.</summary>
[OpenCode]
public readonly partial struct ActorRole
{
    /// <summary>Gives, of a transfer.</summary>
    public static partial ActorRole Supplier { get; }

    /// <summary>Receives: goods, words, a request.</summary>
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

    /// <summary>Hosts a meeting.</summary>
    public static partial ActorRole Host { get; }

    /// <summary>Meets; is a party to an agreement.</summary>
    public static partial ActorRole Party { get; }

    /// <summary>Does it, of an interaction.</summary>
    public static partial ActorRole Agent { get; }

    /// <summary>Does it with the agents, on their side.</summary>
    public static partial ActorRole Partner { get; }

    /// <summary>It is done to it.</summary>
    public static partial ActorRole Object { get; }

    /// <summary>It is done for it or in its favour.</summary>
    public static partial ActorRole Beneficiary { get; }

    /// <summary>It is done against it.</summary>
    public static partial ActorRole Opponent { get; }

    /// <summary>It comes from it.</summary>
    public static partial ActorRole Source { get; }

    /// <summary>It goes to it.</summary>
    public static partial ActorRole Destination { get; }

    /// <summary>It is done with it.</summary>
    public static partial ActorRole Instrument { get; }

    /// <summary>It is what it is about.</summary>
    public static partial ActorRole Topic { get; }
}
