namespace Geopol.Events;

/// <summary>Levels of confidence that a sentence says.</summary>
internal static class ConfidenceWords
{
    /// <summary>The word, where it is one of the three; null else, and where there is no confidence.</summary>
    internal static string? WordOf(Confidence? confidence) =>
        confidence is not null && (confidence.Level == ConfidenceLevel.Low || confidence.Level == ConfidenceLevel.Moderate || confidence.Level == ConfidenceLevel.High) ? confidence.Level.Text : null;
}
