using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>A likelihood as a word and as a range from 0 to 1. The word or the range may be absent.</summary>
internal sealed partial record LikelihoodRange(string Word, double? Low, double? High)
{
    private const double Tolerance = 0.051;

    // Longer words are tried first.
    private static readonly (string Word, double Low, double High)[] Words =
    [
        ("realistic possibility", 0.35, 0.55), ("moderate confidence", 0.4, 0.85), ("almost certainly", 0.87, 1), ("high confidence", 0.7, 1),
        ("almost certain", 0.87, 1), ("highly likely", 0.75, 0.95), ("roughly even", 0.4, 0.6), ("even chance", 0.4, 0.6),
        ("very likely", 0.75, 0.95), ("probably", 0.55, 0.85), ("probable", 0.55, 0.85), ("unlikely", 0.1, 0.45), ("expected", 0.5, 0.95),
        ("possibly", 0, 0.7), ("likely", 0.55, 0.85), ("set to", 0.5, 1), ("remote", 0, 0.1),
    ];

    internal bool HasRange => Low is not null;

    internal static LikelihoodRange Of(JsonElement value)
    {
        var word = (value.ValueKind == JsonValueKind.Object ? LooseJson.Text(LooseJson.Member(value, "word", "words", "term", "label")) : LooseJson.Text(value))?.ToLowerInvariant() ?? "";
        var (low, high) = Written(value);
        if (low is not null)
        {
            return new(word, low, high);
        }

        if (Percent().Match(word) is { Success: true } percent)
        {
            var share = double.Parse(percent.Groups[1].Value, CultureInfo.InvariantCulture) / 100;
            return new(word, share, share);
        }

        var known = Words.FirstOrDefault(row => word.Contains(row.Word, StringComparison.Ordinal));
        return known.Word is null ? new(word, null, null) : new(word, known.Low, known.High);
    }

    internal bool IsSameAs(LikelihoodRange other) =>
        (Word != "" && other.Word != "" && (Word.Contains(other.Word, StringComparison.Ordinal) || other.Word.Contains(Word, StringComparison.Ordinal)))
        || (Low - Tolerance <= other.High && other.Low <= High + Tolerance);

    // Reads the ends of a range. A number over 1 is a percentage. An end may be open. If a value isn't a number, the range is unreadable.
    private static (double? Low, double? High) Written(JsonElement value)
    {
        var low = LooseJson.Member(value, "low");
        var high = LooseJson.Member(value, "high");
        if (LooseJson.IsAbsent(low) && LooseJson.IsAbsent(high) && LooseJson.Member(value, "value") is { ValueKind: JsonValueKind.Number } exact)
        {
            low = high = exact;
        }

        if (Number(low, high, 0) is not { } from || Number(high, low, 1) is not { } to)
        {
            return (null, null);
        }

        return to > 1 ? (from / 100, to / 100) : (from, to);
    }

    private static double? Number(JsonElement end, JsonElement other, double open) => end.ValueKind switch
    {
        JsonValueKind.Number => end.GetDouble(),
        JsonValueKind.String when double.TryParse(end.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => LooseJson.IsAbsent(end) && other.ValueKind == JsonValueKind.Number ? open : null,
    };

    [GeneratedRegex(@"(\d+(?:\.\d+)?)\s*(?:%|per ?cent)")]
    private static partial Regex Percent();
}
