namespace Geopol.Events.Scales;

/// <summary>
/// The Admiralty system (NATO STANAG 2511). It rates the reliability of a source by a letter and the credibility of an item by a figure,
/// independently of each other.
/// </summary>
/// <remarks>Thread safe.</remarks>
public static class Admiralty
{
    /// <summary>The source of the system, and how far the data was checked against it.</summary>
    public static ScaleSource Source { get; } = new(
        "NATO STANAG 2511; US Army FM 2-22.3, Human Intelligence Collector Operations (2006), Appendix B", null, Verification.Secondary,
        "Checked against MISP's admiralty-scale taxonomy, version 5, not at the source. MISP's letter 'g' (deliberately deceptive) isn't part of the system.");

    /// <summary>The letters in the order of their definition, from the most reliable. F is last and has no place in the order.</summary>
    public static EquatableArray<ReliabilityRating> Reliabilities { get; } =
    [
        new(Reliability.A, "completely reliable"),
        new(Reliability.B, "usually reliable"),
        new(Reliability.C, "fairly reliable"),
        new(Reliability.D, "not usually reliable"),
        new(Reliability.E, "unreliable"),
        new(Reliability.F, "reliability cannot be judged"),
    ];

    /// <summary>
    /// The figures in the order of their definition, from the most credible. 1 requires confirmation by independent sources. 6 is last and has
    /// no place in the order.
    /// </summary>
    public static EquatableArray<CredibilityRating> Credibilities { get; } =
    [
        new(Credibility.Confirmed, "confirmed by other sources"),
        new(Credibility.ProbablyTrue, "probably true"),
        new(Credibility.PossiblyTrue, "possibly true"),
        new(Credibility.Doubtful, "doubtful"),
        new(Credibility.Improbable, "improbable"),
        new(Credibility.CannotBeJudged, "truth cannot be judged"),
    ];
}
