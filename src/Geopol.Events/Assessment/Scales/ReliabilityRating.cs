namespace Geopol.Events.Scales;

/// <summary>A letter of the Admiralty system and its wording. It has no number.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ReliabilityRating
{
    internal ReliabilityRating(Reliability code, string wording) => (Code, Wording) = (code, wording);

    /// <summary>The letter.</summary>
    public Reliability Code { get; }

    /// <summary>The wording.</summary>
    public string Wording { get; }

    /// <summary>Whether it stands in the order at all: F doesn't.</summary>
    public bool IsJudged => Code != Reliability.F;

    /// <summary><c>B (usually reliable)</c>.</summary>
    public override string ToString() => $"{Code} ({Wording})";
}
