namespace Geopol.Events;

/// <summary>Derives the factuality of the content of a claim for each of its speakers.</summary>
/// <remarks>Stateless and thread safe. The results depend only on the arguments.</remarks>
public static class ClaimFactuality
{
    private const double Even = 0.5;
    private const string RealisticPossibility = "realistic possibility";

    /// <summary>
    /// Returns the factuality of the content, before the act of any speaker is applied. Asserted content is CT+. Possible content is PS+.
    /// Counterfactual content is CT-. Estimated content is PR+ if the likelihood is above 50 %, PR- if the likelihood is below 50 %, and PS+ if
    /// the likelihood includes 50 % or is PHIA's realistic possibility (40 to under 50 %). A negation changes the sign. Future and apparent content is at most PR. Content with hearsay, a
    /// disposition, a condition, an open question or no modality is uncommitted.
    /// </summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>The factuality; uncommitted if the proposition commits to nothing.</returns>
    public static Factuality ContentFactuality(this Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);

        // A code that only a newer version knows may be a hedge or a negation, so the content counts as uncommitted.
        if (proposition.Evidentiality.Text is not ("" or Evidentiality.ApparentText) || !proposition.Polarity.IsKnown
            || !proposition.Disposition.IsAbsent || proposition.Condition is not null || !proposition.Asks.IsEmpty)
        {
            return Factuality.Uncommitted;
        }

        var content = proposition.Modality.Text switch
        {
            Modality.AssertedText => Factuality.CertainPositive,
            Modality.PossibleText => Factuality.PossiblePositive,
            Modality.EstimatedText => OfLikelihood(proposition.Likelihood),
            Modality.CounterfactualText => Factuality.CertainNegative,
            _ => Factuality.Uncommitted,
        };
        if (proposition.Polarity == Polarity.Negated)
        {
            content = Opposite(content);
        }

        return proposition.Tense == Tense.Future || proposition.Evidentiality == Evidentiality.Apparent
            ? AtMostProbable(content)
            : content;
    }

    /// <summary>
    /// Returns the factuality for each link of the attribution, the outermost first; empty if there is no link. The act of the innermost speaker
    /// modifies the factuality of the content. An outer speaker has the same factuality as the next inner speaker if the act of the inner
    /// speaker is factive. Otherwise the outer speaker commits to nothing.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <returns>A value for each link, outermost first.</returns>
    public static EquatableArray<Factuality> Factualities(this Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var links = claim.Attribution;
        if (links.IsEmpty)
        {
            return [];
        }

        var values = new Factuality[links.Count];
        values[^1] = UnderAct(links[^1], claim.Proposition.ContentFactuality());
        for (var i = links.Count - 2; i >= 0; i--)
        {
            values[i] = SpeechActs.IsFactive(links[i + 1].Act) ? values[i + 1] : Factuality.Uncommitted;
        }

        return new EquatableArray<Factuality>(values);
    }

    /// <summary>Returns the value as FactBank writes it: <c>CT+</c>, <c>PR-</c>, <c>Uu</c>.</summary>
    /// <param name="factuality">The factuality.</param>
    /// <returns>The text of FactBank's value.</returns>
    public static string ToFactBank(this Factuality factuality) => factuality switch
    {
        Factuality.CertainPositive => "CT+",
        Factuality.ProbablePositive => "PR+",
        Factuality.PossiblePositive => "PS+",
        Factuality.CertainNegative => "CT-",
        Factuality.ProbableNegative => "PR-",
        Factuality.PossibleNegative => "PS-",
        _ => "Uu",
    };

    private static Factuality UnderAct(AttributionLink link, Factuality content) => link.Act.Text switch
    {
        SpeechAct.AssessText or SpeechAct.PredictText => AtMostProbable(content),
        SpeechAct.SuggestText => AtMostPossible(content),

        // A denial or doubt of single members doesn't say what the speaker thinks of the event itself.
        SpeechAct.DenyText when link.About.IsEmpty => Denied(content),
        SpeechAct.DoubtText when link.About.IsEmpty => Doubted(content),
        _ => SpeechActs.Affirms(link.Act) ? content : Factuality.Uncommitted,
    };

    private static Factuality OfLikelihood(Likelihood? likelihood) => likelihood switch
    {
        not null when IsRealisticPossibility(likelihood) => Factuality.PossiblePositive,
        { Low: > Even } => Factuality.ProbablePositive,
        { High: < Even } => Factuality.ProbableNegative,
        { Low: not null } => Factuality.PossiblePositive,
        { Word: { } word } => OfWord(word),
        _ => Factuality.Uncommitted,
    };

    // PHIA's "realistic possibility" is 40 to under 50 %: the figures of its band have the factuality of its word. Other figures below even are
    // below it in every yardstick.
    private static bool IsRealisticPossibility(Likelihood likelihood) => likelihood is { Low: >= 0.4 and var low, High: < Even and var high }
        && (likelihood.Yardstick == Yardstick.Phia || (likelihood.Word is { } word && TermKey.Of(word) == RealisticPossibility) || (low.Equals(0.4) && high >= 0.49));

    private static Factuality OfWord(string word) => LikelihoodWords.Find(word) switch
    {
        null => Factuality.Uncommitted,
        { Low: > Even } => Factuality.ProbablePositive,
        { High: < Even } => Factuality.ProbableNegative,
        _ => Factuality.PossiblePositive,
    };

    private static Factuality Denied(Factuality content) => content switch
    {
        Factuality.CertainPositive or Factuality.PossiblePositive => Factuality.CertainNegative,
        Factuality.CertainNegative or Factuality.PossibleNegative => Factuality.CertainPositive,
        _ => Factuality.Uncommitted,
    };

    private static Factuality Doubted(Factuality content) => IsPositive(content) ? Factuality.ProbableNegative
        : IsNegative(content) ? Factuality.ProbablePositive
        : Factuality.Uncommitted;

    private static Factuality AtMostProbable(Factuality content) => content switch
    {
        Factuality.CertainPositive => Factuality.ProbablePositive,
        Factuality.CertainNegative => Factuality.ProbableNegative,
        _ => content,
    };

    private static Factuality AtMostPossible(Factuality content) => IsPositive(content) ? Factuality.PossiblePositive
        : IsNegative(content) ? Factuality.PossibleNegative
        : content;

    private static Factuality Opposite(Factuality content) => content switch
    {
        Factuality.CertainPositive => Factuality.CertainNegative,
        Factuality.ProbablePositive => Factuality.ProbableNegative,
        Factuality.PossiblePositive => Factuality.PossibleNegative,
        Factuality.CertainNegative => Factuality.CertainPositive,
        Factuality.ProbableNegative => Factuality.ProbablePositive,
        Factuality.PossibleNegative => Factuality.PossiblePositive,
        _ => content,
    };

    private static bool IsPositive(Factuality value) => value is Factuality.CertainPositive
        or Factuality.ProbablePositive or Factuality.PossiblePositive;

    private static bool IsNegative(Factuality value) => value is Factuality.CertainNegative
        or Factuality.ProbableNegative or Factuality.PossibleNegative;
}
