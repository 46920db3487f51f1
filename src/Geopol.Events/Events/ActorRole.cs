namespace Geopol.Events;

/// <summary>The role of an actor in an event.</summary>
[OpenCode]
public readonly partial struct ActorRole
{
    /// <summary>The actor that gives, in a transfer.</summary>
    public static partial ActorRole Supplier { get; }

    /// <summary>The actor that receives goods, words or a request.</summary>
    public static partial ActorRole Recipient { get; }

    /// <summary>The actor that is to use the goods.</summary>
    public static partial ActorRole EndUser { get; }

    /// <summary>The state in which the goods were made.</summary>
    public static partial ActorRole Origin { get; }

    /// <summary>The actor that passes the goods on.</summary>
    public static partial ActorRole Intermediary { get; }

    /// <summary>The actor that pays.</summary>
    public static partial ActorRole FinancedBy { get; }

    /// <summary>The actor on whose behalf another acts.</summary>
    public static partial ActorRole OnBehalfOf { get; }

    /// <summary>The actor that took the step that the sentence reports.</summary>
    public static partial ActorRole StageBy { get; }

    /// <summary>The actor that warns.</summary>
    public static partial ActorRole Issuer { get; }

    /// <summary>The actor that is warned.</summary>
    public static partial ActorRole Addressee { get; }

    /// <summary>The actor that hosts a meeting.</summary>
    public static partial ActorRole Host { get; }

    /// <summary>An actor that meets, or a party to an agreement.</summary>
    public static partial ActorRole Party { get; }

    /// <summary>The actor that does the action, in an interaction.</summary>
    public static partial ActorRole Agent { get; }

    /// <summary>The actor that does the action together with the agents, on their side.</summary>
    public static partial ActorRole Partner { get; }

    /// <summary>The actor to which the action is done.</summary>
    public static partial ActorRole Object { get; }

    /// <summary>The actor for which or in whose favour the action is done.</summary>
    public static partial ActorRole Beneficiary { get; }

    /// <summary>The actor against which the action is done.</summary>
    public static partial ActorRole Opponent { get; }

    /// <summary>The actor from which someone or something comes.</summary>
    public static partial ActorRole Source { get; }

    /// <summary>The actor to which someone or something goes.</summary>
    public static partial ActorRole Destination { get; }

    /// <summary>The actor by means of which the action is done.</summary>
    public static partial ActorRole Instrument { get; }

    /// <summary>The actor that the action is about.</summary>
    public static partial ActorRole Topic { get; }
}
