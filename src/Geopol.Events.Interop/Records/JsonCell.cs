using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Cells whose value is JSON: lists and objects. A value that isn't of the expected form is kept with an issue.</summary>
internal static class JsonCell
{
    /// <summary>The JSON of a cell; null if the cell is empty, or if it isn't a list or an object.</summary>
    public static JsonElement? Element(SourceRecord record, Column column)
    {
        var utf8 = record.Utf8(column);
        if (utf8.IsEmpty || utf8[0] is not ((byte)'[' or (byte)'{'))
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(utf8);
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The texts of a list. A text is a list too, with a comma or semicolon between its elements.</summary>
    public static IReadOnlyList<string> Texts(SourceRecord record, Column column)
    {
        if (Element(record, column) is not { } element)
        {
            return (record.Text(column) ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            var texts = element.EnumerateArray().Select(Text).ToList();
            if (texts.TrueForAll(static text => text is not null))
            {
                return [.. texts.OfType<string>().Where(static text => text.Length > 0)];
            }
        }

        record.KeepUnread(column, "a list of texts");
        return [];
    }

    /// <summary>The text of a JSON text or number, without white space at its ends; null for other values, and for a text that isn't Unicode.</summary>
    public static string? Text(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString()!.Trim(),
                JsonValueKind.Number => element.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a member of an object; null if the object doesn't have it, or if it is empty.</summary>
    public static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && Text(value) is { Length: > 0 } text ? text : null;

    /// <summary>Whether an object has members other than these, with a value.</summary>
    public static bool HasOther(JsonElement element, params ReadOnlySpan<string> members)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Null && !IsNamed(member, members))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(JsonProperty member, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (member.NameEquals(name))
            {
                return true;
            }
        }

        return false;
    }
}
