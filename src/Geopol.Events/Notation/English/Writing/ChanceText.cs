namespace Geopol.Events;

/// <summary>Probabilities in brackets: (40%), (55-80%).</summary>
internal static class ChanceText
{
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
