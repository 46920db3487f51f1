namespace Geopol.Events;

/// <summary>The step of the agreement that the sentence is about.</summary>
[OpenCode]
public readonly partial struct AgreementStage
{
    /// <summary>Sought.</summary>
    public static partial AgreementStage Sought { get; }

    /// <summary>Being negotiated.</summary>
    public static partial AgreementStage Negotiating { get; }

    /// <summary>Agreed, concluded.</summary>
    public static partial AgreementStage Agreed { get; }

    /// <summary>Initialled.</summary>
    public static partial AgreementStage Initialled { get; }

    /// <summary>Signed.</summary>
    public static partial AgreementStage Signed { get; }

    /// <summary>Ratified.</summary>
    public static partial AgreementStage Ratified { get; }

    /// <summary>In force.</summary>
    public static partial AgreementStage InForce { get; }

    /// <summary>Suspended.</summary>
    public static partial AgreementStage Suspended { get; }

    /// <summary>Violated.</summary>
    public static partial AgreementStage Violated { get; }

    /// <summary>A party has left.</summary>
    public static partial AgreementStage WithdrawnFrom { get; }

    /// <summary>Ended.</summary>
    public static partial AgreementStage Ended { get; }
}
