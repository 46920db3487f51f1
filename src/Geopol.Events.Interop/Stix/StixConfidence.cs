using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>The number in <c>confidence</c>. It is the recorder's analytic confidence, and nothing else: no likelihood, no rating of a source.</summary>
internal static class StixConfidence
{
    /// <summary>The number of a confidence; null if STIX has none for it.</summary>
    public static int? NumberOf(Confidence? confidence)
    {
        if (confidence is null)
        {
            return null;
        }

        if (confidence.Scale == ConfidenceScale.Stix21)
        {
            return int.TryParse(confidence.Level.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null;
        }

        var hasThreeLevels = confidence.Scale.IsAbsent || confidence.Scale == ConfidenceScale.Icd203 || confidence.Scale == ConfidenceScale.Phia;
        return hasThreeLevels && LabelOf(confidence.Level) is { } label ? StixScale.NoneLowMedHigh.ToInteger(label).Value : null;
    }

    /// <summary>A number as a confidence. The number doesn't show the scale it came from, so it stays as it is.</summary>
    public static Confidence? Of(int? number) =>
        number is >= 0 and <= 100 ? new Confidence { Level = ConfidenceLevel.Parse(number.Value.ToString(CultureInfo.InvariantCulture)), Scale = ConfidenceScale.Stix21 } : null;

    private static string? LabelOf(ConfidenceLevel level) =>
        level == ConfidenceLevel.Low ? "Low" : level == ConfidenceLevel.Moderate ? "Med" : level == ConfidenceLevel.High ? "High" : null;
}
