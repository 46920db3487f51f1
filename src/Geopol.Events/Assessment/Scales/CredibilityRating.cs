namespace Geopol.Events.Scales;

/// <summary>A figure of the Admiralty system and its wording. The figure is a name, not a number.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class CredibilityRating
{
    internal CredibilityRating(Credibility code, string wording) => (Code, Wording) = (code, wording);

    /// <summary>The figure.</summary>
    public Credibility Code { get; }

    /// <summary>The wording.</summary>
    public string Wording { get; }

    /// <summary>Whether it stands in the order at all: 6 doesn't.</summary>
    public bool IsJudged => Code != Credibility.CannotBeJudged;

    /// <summary><c>2 (probably true)</c>.</summary>
    public override string ToString() => $"{Code} ({Wording})";
}
