namespace Geopol.Events;

/// <summary>Probabilities in brackets: (40%), (55-80%).</summary>
internal static class ChanceText
{
    /// <summary>"it is likely", "there is a 60 percent chance": where the group of the verb couldn't say it and the tense too; else null.</summary>
    internal static string? Opening(Proposition p)
    {
        if (p.Modality != Modality.Estimated || p.Likelihood is not { } likelihood || p.Tense.IsAbsent || p.Tense == Tense.Past && p.Wording?.TenseForm != "pluperfect" && p.Disposition.IsAbsent
            || p.Tense == Tense.Future && likelihood.Word is "expected" && p.Disposition.IsAbsent)
        {
            return null;
        }

        if (likelihood.Word is not { } word)
        {
            return likelihood is { Low: { } low, High: { } high } && low == high ? $"there is a {Likelihood.Percent(low)} percent chance" : "there is a chance " + InBrackets(likelihood);
        }

        return Array.IndexOf(StanceWords.ChancesOfBe, word) >= 0 || word is "probable" or "highly probable" or "expected" or "believed" or "thought" ? likelihood.Low is null ? $"it is {word}" : null
            : Array.IndexOf(StanceWords.ChancesOfHave, word) >= 0 ? $"there is {word} {InBrackets(likelihood)}".TrimEnd()
            : Array.IndexOf(StanceWords.ChancesOfHave, "a " + word) >= 0 ? $"there is a {word} {InBrackets(likelihood)}".TrimEnd()
            : likelihood.Low is null && word is "roughly an even chance" or "little chance" or "every chance" or "no chance" ? $"there is {word}"
            : likelihood.Low is null && word is "even chance" ? "there is an even chance"
            : likelihood.Low is null && word is "strong possibility" or "high probability" or "slim chance" or "high chance" ? $"there is a {word}" : null;
    }

    /// <summary>Null where there is no interval.</summary>
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
