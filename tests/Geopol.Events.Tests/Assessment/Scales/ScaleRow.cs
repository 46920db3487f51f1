using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>A row of a scale, from the shared file or from the library, in per cent.</summary>
internal sealed record ScaleRow(string Term)
{
    internal int? Low { get; init; }

    internal int? High { get; init; }

    internal bool IsLowExclusive { get; init; }

    internal bool IsHighExclusive { get; init; }

    internal bool IsApproximate { get; init; }

    internal int? Value { get; init; }

    internal string? Odds { get; init; }

    internal static ScaleRow Of(string term, ProbabilityRange? range) => new(term)
    {
        Low = Percent(range?.Low),
        High = Percent(range?.High),
        IsLowExclusive = range?.IsLowExclusive ?? false,
        IsHighExclusive = range?.IsHighExclusive ?? false,
        IsApproximate = range?.IsApproximate ?? false,
    };

    internal static ScaleRow Of(JsonElement row)
    {
        var (mid, tolerance) = (Number(row, "mid"), Number(row, "tol"));
        return new ScaleRow(row.TryGetProperty("term", out var term) ? term.GetString()! : row.GetProperty("code").ToString())
        {
            Low = Number(row, "min") ?? (mid - tolerance),
            High = Number(row, "max") ?? (mid + tolerance),
            IsLowExclusive = row.TryGetProperty("minExclusive", out _),
            IsApproximate = row.TryGetProperty("approx", out _) || tolerance > 0,
            Value = Number(row, "value") ?? Number(row, "count"),
            Odds = row.TryGetProperty("odds", out var odds) ? odds.GetString() : null,
        };
    }

    private static int? Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt32() : null;

    private static int? Percent(double? probability) => probability is { } p ? (int)Math.Round(p * 100) : null;
}
