namespace Geopol.Events;

/// <summary>What an item of evidence is.</summary>
[OpenCode]
public readonly partial struct EvidenceKind
{
    /// <summary>Text.</summary>
    [CodeText("text")]
    public static partial EvidenceKind Writing { get; }

    /// <summary>An image from the ground or the air.</summary>
    public static partial EvidenceKind Image { get; }

    /// <summary>A satellite image.</summary>
    public static partial EvidenceKind SatelliteImage { get; }

    /// <summary>A video.</summary>
    public static partial EvidenceKind Video { get; }

    /// <summary>A sound recording.</summary>
    public static partial EvidenceKind Audio { get; }

    /// <summary>A document.</summary>
    public static partial EvidenceKind Document { get; }

    /// <summary>A data set.</summary>
    public static partial EvidenceKind Dataset { get; }
}
