namespace Geopol.Events.Scales;

/// <summary>The taxonomies of MISP that say how sure something is, one property per taxonomy.</summary>
/// <remarks>
/// MISP gives every value a number. The value for "cannot be judged" has the number 50, which another value has too, so the value can't be read
/// back from the number. Keep the tag. Thread safe.
/// </remarks>
public static partial class MispTags
{
    private const string EqualSteps = "the steps between its numbers are MISP's own, the scale has none";
    private const string LowerEnds = "its numbers are the lower ends of the intervals, not probabilities";

    private static readonly Tag[] rows = Read();

    /// <summary>The reliability of a source. MISP adds its own value "g", deliberately deceptive, which the Admiralty system doesn't have.</summary>
    public static MispScale<Reliability> Reliability { get; } = Scale("admiralty-scale", "source-reliability", "5", EqualSteps, static text => Geopol.Events.Reliability.Parse(text));

    /// <summary>The credibility of an item of information.</summary>
    public static MispScale<Credibility> Credibility { get; } = Scale("admiralty-scale", "information-credibility", "5", EqualSteps, static text => Geopol.Events.Credibility.Parse(text));

    /// <summary>The words of ICD 203, as terms of <see cref="Yardsticks.Icd203"/>.</summary>
    public static MispScale<LikelihoodTerm> Likelihood { get; } = Scale("estimative-language", "likelihood-probability", "5", LowerEnds, static text => Yardsticks.Icd203.Find(text));

    /// <summary>The confidence levels of ICD 203.</summary>
    public static MispScale<ConfidenceLevel> EstimativeConfidence { get; } = Scale("estimative-language", "confidence-in-analytic-judgment", "5", EqualSteps, static text => ConfidenceLevel.Parse(text));

    /// <summary>MISP's own confidence levels, which are the levels of <see cref="ConfidenceLadder.Misp"/>.</summary>
    public static MispScale<ConfidenceLevel> Confidence { get; } = Scale("misp", "confidence-level", "14", EqualSteps, static text => ConfidenceLevel.Parse(text));

    private static MispScale<T> Scale<T>(string taxonomy, string predicate, string version, string numbersAre, Func<string, T?> meaningOf) => new(
        taxonomy, predicate, version, numbersAre,
        [.. rows.Where(row => row.Taxonomy == taxonomy && row.Predicate == predicate)
            .Select(row => new MispEntry<T>(row.Value, row.Number, row.Meaning is { } meaning ? meaningOf(meaning) : default, row.CannotBeJudged))]);

    [DataTable("misp-tags.tsv")]
    private static partial Tag[] Read();

    private static Tag Row(string taxonomy, string predicate, string value, int number, string? meaning, bool cannotBeJudged) =>
        new(taxonomy, predicate, value, number, meaning, cannotBeJudged);

    /// <summary>A row of the table of tags.</summary>
    private sealed record Tag(string Taxonomy, string Predicate, string Value, int Number, string? Meaning, bool CannotBeJudged);
}
