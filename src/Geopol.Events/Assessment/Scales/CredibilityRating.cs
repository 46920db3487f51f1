namespace Geopol.Events.Scales;

/// <summary>A figure of the Admiralty system, with its wording. The figure is a name and not a number.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class CredibilityRating
{
    internal CredibilityRating(Credibility code, string wording) => (Code, Wording) = (code, wording);

    /// <summary>The figure.</summary>
    public Credibility Code { get; }

    /// <summary>The wording.</summary>
    public string Wording { get; }

    /// <summary>Whether the figure is a judgement; false for 6, which has no place in the order.</summary>
    public bool IsJudged => Code != Credibility.CannotBeJudged;

    /// <summary>Returns the figure and its wording: <c>2 (probably true)</c>.</summary>
    public override string ToString() => $"{Code} ({Wording})";
}
