namespace Geopol.Events;

/// <summary>The taxonomies of MISP that say how sure something is, one an axis.</summary>
/// <remarks>MISP puts a number beside every value, 50 beside "cannot be judged" too. Keep the tag; the number can't be read back. Thread safe.</remarks>
public static class MispTags
{
    private const string EqualSteps = "the steps between its numbers are MISP's own, the scale has none";
    private const string LowerEnds = "its numbers are the lower ends of the intervals, not probabilities";

    /// <summary>The reliability of a source, with MISP's own "g", deliberately deceptive, which the Admiralty system lacks.</summary>
    public static MispScale<Reliability> Reliability { get; } = new("admiralty-scale", "source-reliability", "5", EqualSteps,
        new MispEntry<Reliability>("a", 100, Geopol.Events.Reliability.A),
        new MispEntry<Reliability>("b", 75, Geopol.Events.Reliability.B),
        new MispEntry<Reliability>("c", 50, Geopol.Events.Reliability.C),
        new MispEntry<Reliability>("d", 25, Geopol.Events.Reliability.D),
        new MispEntry<Reliability>("e", 0, Geopol.Events.Reliability.E),
        new MispEntry<Reliability>("f", 50, Geopol.Events.Reliability.F, cannotBeJudged: true),
        new MispEntry<Reliability>("g", 0, default));

    /// <summary>The credibility of an item of information.</summary>
    public static MispScale<Credibility> Credibility { get; } = new("admiralty-scale", "information-credibility", "5", EqualSteps,
        new MispEntry<Credibility>("1", 100, Geopol.Events.Credibility.Confirmed),
        new MispEntry<Credibility>("2", 75, Geopol.Events.Credibility.ProbablyTrue),
        new MispEntry<Credibility>("3", 50, Geopol.Events.Credibility.PossiblyTrue),
        new MispEntry<Credibility>("4", 25, Geopol.Events.Credibility.Doubtful),
        new MispEntry<Credibility>("5", 0, Geopol.Events.Credibility.Improbable),
        new MispEntry<Credibility>("6", 50, Geopol.Events.Credibility.CannotBeJudged, cannotBeJudged: true));

    /// <summary>The words of ICD 203: its terms of <see cref="Yardsticks.Icd203"/>.</summary>
    public static MispScale<LikelihoodTerm> Likelihood { get; } = new("estimative-language", "likelihood-probability", "5", LowerEnds,
        Term("almost-no-chance", 0), Term("very-unlikely", 5), Term("unlikely", 20), Term("roughly-even-chance", 45), Term("likely", 55), Term("very-likely", 80), Term("almost-certain", 95));

    /// <summary>The confidence levels of ICD 203.</summary>
    public static MispScale<ConfidenceLevel> EstimativeConfidence { get; } = new("estimative-language", "confidence-in-analytic-judgment", "5", EqualSteps,
        new MispEntry<ConfidenceLevel>("low", 0, ConfidenceLevel.Low),
        new MispEntry<ConfidenceLevel>("moderate", 55, ConfidenceLevel.Moderate),
        new MispEntry<ConfidenceLevel>("high", 95, ConfidenceLevel.High));

    /// <summary>MISP's own confidence levels: those of <see cref="ConfidenceLadders.Misp"/>.</summary>
    public static MispScale<ConfidenceLevel> Confidence { get; } = new("misp", "confidence-level", "14", EqualSteps,
        Level("completely-confident", 100), Level("usually-confident", 75), Level("fairly-confident", 50), Level("rarely-confident", 25), Level("unconfident", 0),
        new MispEntry<ConfidenceLevel>("confidence-cannot-be-evaluated", 50, ConfidenceLevel.Parse("confidence-cannot-be-evaluated"), cannotBeJudged: true));

    private static MispEntry<LikelihoodTerm> Term(string value, int number) => new(value, number, Yardsticks.Icd203.Find(value));

    private static MispEntry<ConfidenceLevel> Level(string value, int number) => new(value, number, ConfidenceLevel.Parse(value));
}
