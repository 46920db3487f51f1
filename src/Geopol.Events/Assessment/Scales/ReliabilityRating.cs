namespace Geopol.Events.Scales;

/// <summary>A letter of the Admiralty system, with its wording. It has no number.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ReliabilityRating
{
    internal ReliabilityRating(Reliability code, string wording) => (Code, Wording) = (code, wording);

    /// <summary>The letter.</summary>
    public Reliability Code { get; }

    /// <summary>The wording.</summary>
    public string Wording { get; }

    /// <summary>Whether the letter is a judgement; false for F, which has no place in the order.</summary>
    public bool IsJudged => Code != Reliability.F;

    /// <summary>Returns the letter and its wording: <c>B (usually reliable)</c>.</summary>
    public override string ToString() => $"{Code} ({Wording})";
}
