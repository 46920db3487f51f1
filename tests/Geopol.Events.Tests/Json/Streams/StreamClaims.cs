using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Small claims that differ by number. They have characters of one to four bytes, and some have an unknown member.</summary>
internal static class StreamClaims
{
    internal static Claim Of(int number) => new()
    {
        Proposition = new Transfer
        {
            Suppliers = [Actor.State("KP")],
            Recipients = [Actor.State("RU", "Russia")],
            EndUse = $"No. {number}: \"Krieg\" für Київ \\ {{[🚢]}}",
        },
        RecordedAt = Instant.FromUtc(2023, 9, 9, 8, 0).Plus(Duration.FromMinutes(number)),
    };

    internal static Claim[] Many(int count) => [.. Enumerable.Range(0, count).Select(Of)];

    internal static string Json(int number) => ClaimJson.Serialize(Of(number));

    /// <summary>A claim with a member that this version doesn't know.</summary>
    internal static string WithUnknown(int number) => string.Concat(Json(number).AsSpan()[..^1], ",\"später\":[\"\\u00e9\",{}]}");

    /// <summary>A claim whose proposition is a text. The JSON is valid but has the wrong form.</summary>
    internal static string Misshapen { get; } = "{\"format\":\"geopol/1\",\"proposition\":\"ж\"}";

    /// <summary>A claim with a faulty optional member.</summary>
    internal static string Blemished(int number) => Json(number).Replace("\"2023-09-09T", "\"2023-13-09T", StringComparison.Ordinal);

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
