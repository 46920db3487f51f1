namespace Geopol.Events;

/// <summary>The levels of confidence that a sentence can say.</summary>
internal static class ConfidenceWords
{
    /// <summary>Returns the word of the level if the level is low, moderate or high. Otherwise returns null.</summary>
    internal static string? WordOf(Confidence? confidence) =>
        confidence is not null && (confidence.Level == ConfidenceLevel.Low || confidence.Level == ConfidenceLevel.Moderate || confidence.Level == ConfidenceLevel.High) ? confidence.Level.Text : null;
}
