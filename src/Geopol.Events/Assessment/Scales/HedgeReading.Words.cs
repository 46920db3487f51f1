using System.Collections.Frozen;

namespace Geopol.Events.Scales;

public sealed partial record HedgeReading
{
    private static readonly FrozenSet<string> PossibleInEnglish =
        Keys("may", "might", "could", "possibly", "perhaps", "maybe", "conceivably", "it is possible", "possible");

    private static readonly FrozenSet<string> GradedInEnglish =
        Keys("probably", "likely", "unlikely", "most likely", "most probably", "highly probably", "very probably", "presumably", "in all likelihood", "in all probability");

    private static readonly FrozenSet<string> PossibleInGerman =
        Keys("könnte", "könnten", "möglicherweise", "vielleicht", "eventuell", "womöglich", "möglich", "denkbar");

    private static readonly FrozenSet<string> GradedInGerman =
        Keys("dürfte", "dürften", "wahrscheinlich", "vermutlich", "voraussichtlich", "mutmaßlich", "höchstwahrscheinlich", "sehr wahrscheinlich", "höchst wahrscheinlich",
            "unwahrscheinlich", "sehr unwahrscheinlich", "höchst unwahrscheinlich", "kaum wahrscheinlich");

    /// <summary>Reads an English hedge. Returns null if this version doesn't know the hedge.</summary>
    /// <param name="words">The words of the hedge.</param>
    /// <returns>The reading, or null.</returns>
    public static HedgeReading? Read(string words) => Read(words, LanguageTag.English);

    /// <summary>
    /// Reads a hedge. Returns null if this version doesn't know the hedge, and for languages other than English and German. "Kann" (is able to),
    /// "soll" (hearsay) and "will" (a claim) aren't hedges of likelihood.
    /// </summary>
    /// <param name="words">The words of the hedge.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The reading, or null.</returns>
    public static HedgeReading? Read(string words, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(words);
        words = words.Trim();
        return Primary(language) switch
        {
            "en" => Read(words, PossibleInEnglish, GradedInEnglish, static words => LikelihoodWords.Words.ContainsKey(TermKey.Of(words))),
            "de" => Read(words, PossibleInGerman, GradedInGerman, IsGermanTerm),
            _ => null,
        };
    }

    private static HedgeReading? Read(string words, FrozenSet<string> possible, FrozenSet<string> graded, Func<string, bool> isTerm) =>
        possible.Contains(words) ? new HedgeReading(Modality.Possible, null)
        : graded.Contains(words) || isTerm(words) ? new HedgeReading(Modality.Estimated, Likelihood.OfWord(words))
        : null;

    // The German words aren't folded, because the umlaut changes the meaning: "konnte" is "was able to", "könnte" is "may"; "durfte" is "was
    // allowed to", "dürfte" is "probably does".
    private static bool IsGermanTerm(string words)
    {
        foreach (var scale in Yardsticks.All)
        {
            foreach (var term in scale.Terms)
            {
                if (term.German is { } german && german.Equals(words, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Primary(LanguageTag language) => language.Text.Split('-')[0].ToLowerInvariant();

    private static FrozenSet<string> Keys(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
