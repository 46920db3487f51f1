using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Reads JSON whose form is known only roughly. Absent, null and empty are the same, and a single value is a list of one value.</summary>
internal static partial class LooseJson
{
    // The members that contain no words of the text.
    private static readonly HashSet<string> Unsaid =
    [
        "$type", "type", "@type", "id", "ids", "scheme", "lang", "span", "offset", "start_offset", "end_offset", "source_text", "text_span",
    ];

    internal static bool IsAbsent(JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    internal static bool IsSaid(JsonProperty member) => !Unsaid.Contains(member.Name);

    /// <summary>Returns the first of the members that exists and isn't empty. If there is none, returns an absent value.</summary>
    internal static JsonElement Member(JsonElement value, params ReadOnlySpan<string> names)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in names)
            {
                if (value.TryGetProperty(name, out var member) && !IsEmpty(member))
                {
                    return member;
                }
            }
        }

        return default;
    }

    /// <summary>Returns the items of a list, or a single value as a list.</summary>
    internal static IEnumerable<JsonElement> Items(JsonElement value) =>
        IsAbsent(value) ? [] : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    /// <summary>Returns a value as text. Returns null if the value is absent.</summary>
    internal static string? Text(JsonElement value) =>
        IsAbsent(value) ? null : value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();

    /// <summary>Returns all texts and numbers inside a value. If a text is in several languages, only the English text counts.</summary>
    internal static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [Number(value)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when IsByLanguage(value) => Texts(value.GetProperty("en")),
        JsonValueKind.Object => value.EnumerateObject().Where(IsSaid).SelectMany(static member => Texts(member.Value)),
        _ => [],
    };

    /// <summary>Returns the numbers in a value that are in members for quantities.</summary>
    internal static IEnumerable<double> Quantities(JsonElement value, bool isQuantity = false) => value.ValueKind switch
    {
        JsonValueKind.Number when isQuantity => [value.GetDouble()],
        JsonValueKind.String when isQuantity => GoldNumbers.In(value.GetString()!),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Quantities(item, isQuantity)),
        JsonValueKind.Object => QuantitiesOfMembers(value, isQuantity),
        _ => [],
    };

    private static IEnumerable<double> QuantitiesOfMembers(JsonElement value, bool isQuantity)
    {
        var multiplier = Multiplier(value, "scale") ?? Multiplier(value, "multiplier") ?? 1;
        return value.EnumerateObject().Where(IsSaid)
            .SelectMany(member => Quantities(member.Value, isQuantity || QuantityName().IsMatch(member.Name)))
            .Select(number => number * multiplier);
    }

    private static double? Multiplier(JsonElement value, string name) =>
        Member(value, name) is { ValueKind: JsonValueKind.String } word ? GoldNumbers.Multiplier(word.GetString()!.ToLowerInvariant()) : null;

    private static bool IsByLanguage(JsonElement value) =>
        value.TryGetProperty("en", out _)
        && value.EnumerateObject().All(static member => member.Name.Length <= 5 && member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Array);

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.ValueEquals(""),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.GetPropertyCount() == 0,
        _ => IsAbsent(value),
    };

    // Writes a whole number without fraction and exponent, whatever form it has in the JSON.
    private static string Number(JsonElement value)
    {
        var written = value.GetRawText();
        if (BigInteger.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        var number = value.GetDouble();
        return double.IsInteger(number) ? new BigInteger(number).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("count|quantit|amount|number", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuantityName();
}
