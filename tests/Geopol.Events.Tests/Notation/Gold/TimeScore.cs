using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Compares the time of the event. The time is a date, or words without a date.</summary>
internal static class TimeScore
{
    private const double MostWords = 0.6;

    internal static void Compare(GoldComparison comparison)
    {
        var value = comparison.Claim.Field("when", "time", "date");
        var written = Written(value);
        var found = DaySpan.Of(written);
        if (comparison.Expected.Word("when") is { } expected)
        {
            CompareDates(comparison, expected, value, written, found);
        }
        else if (found is not null && comparison.Expected.WhenWords is null)
        {
            comparison.Wrong($"extra when {written}");
        }

        // If words are expected, a date is equally good.
        if (comparison.Expected.WhenWords is { } words && found is null && !HasMostOf(words, comparison.Claim.Claim))
        {
            comparison.Poorer($"time words '{words}' absent");
        }
    }

    private static void CompareDates(GoldComparison comparison, string expected, JsonElement value, string? written, DaySpan? found)
    {
        if (LooseJson.IsAbsent(value))
        {
            comparison.Poorer($"when {expected} absent");
        }
        else if (found is null)
        {
            comparison.Poorer($"when unread: {value}");
        }
        else if (DaySpan.Of(expected) is { } days && written != expected && !found.HasSameDaysAs(days))
        {
            var overlaps = found.Overlaps(days);
            comparison.Add(isWrong: !overlaps, overlaps ? $"when {written} for {expected}" : $"when {written}, not {expected}");
        }
    }

    private static string? Written(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }

        var date = LooseJson.Member(value, "edtf", "value", "date");
        var from = LooseJson.Text(LooseJson.Member(value, "from"));
        var to = LooseJson.Text(LooseJson.Member(value, "to"));
        return LooseJson.IsAbsent(date) && (from is not null || to is not null)
            ? $"{from ?? ".."}/{to ?? ".."}"
            : date.ValueKind == JsonValueKind.String ? date.GetString() : null;
    }

    private static bool HasMostOf(GoldLabel label, JsonElement claim)
    {
        HashSet<string> words = [.. LooseJson.Texts(claim).SelectMany(GoldWords.Of)];
        return label.Words.Count > 0 && (double)label.Words.Count(words.Contains) / label.Words.Count >= MostWords;
    }
}
