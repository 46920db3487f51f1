namespace Geopol.Events;

/// <summary>Writes probabilities in brackets: (40%), (55-80%).</summary>
internal static class ChanceText
{
    /// <summary>
    /// Returns "it is likely" or "there is a 60 percent chance" if the words before the verb can't say both the chance and the tense. Otherwise returns null.
    /// </summary>
    internal static string? Opening(Proposition p)
    {
        if (p.Modality != Modality.Estimated || p.Likelihood is not { } likelihood || !NeedsOpening(p))
        {
            return null;
        }

        if (likelihood.Word is not { } word)
        {
            return likelihood is { Low: { } low, High: { } high } && low == high ? $"there is a {Likelihood.Percent(low)} percent chance" : "there is a chance " + InBrackets(likelihood);
        }

        var hasInterval = likelihood.Low is not null;
        return Array.IndexOf(StanceWords.ChancesOfBe, word) >= 0 || Array.IndexOf(StanceWords.ChancesOfItIs, word) >= 0 ? hasInterval ? null : $"it is {word}"
            : NounOf(word, hasInterval) is { } noun ? $"there is {noun} {InBrackets(likelihood)}".TrimEnd() : null;
    }

    // Returns whether the words before the verb can't say both the chance and the tense.
    private static bool NeedsOpening(Proposition p)
    {
        var isPlainPast = p.Tense == Tense.Past && p.Wording?.TenseForm != "pluperfect" && p.Disposition.IsAbsent;
        var isExpected = p.Tense == Tense.Future && p.Likelihood!.Word is "expected" && p.Disposition.IsAbsent;
        return !p.Tense.IsAbsent && !isPlainPast && !isExpected;
    }

    // Returns the noun with its article, or null if the word isn't a noun for a chance.
    private static string? NounOf(string word, bool hasInterval)
    {
        foreach (var article in (ReadOnlySpan<string>)["", "a ", "an "])
        {
            if (Array.IndexOf(StanceWords.ChancesOfHave, article + word) >= 0 || !hasInterval && Array.IndexOf(StanceWords.ChancesOfThereIs, article + word) >= 0)
            {
                return article + word;
            }
        }

        return null;
    }

    /// <summary>Returns the interval in brackets, or null if there is no interval.</summary>
    internal static string? InBrackets(Likelihood? likelihood)
    {
        if (likelihood is not { Low: { } low, High: { } high })
        {
            return null;
        }

        var (first, last) = (Likelihood.Percent(low), Likelihood.Percent(high));
        return first == last ? $"({first}%)" : $"({first}-{last}%)";
    }
}
