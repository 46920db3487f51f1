using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Reads the lists and objects in cells, which have their JSON.</summary>
internal static class StixText
{
    /// <summary>The texts of a list; none where the cell is empty or isn't a list of texts.</summary>
    public static List<string> List(SourceRecord record, Column column)
    {
        List<string> texts = [];
        if (Parse(record, column) is { RootElement.ValueKind: JsonValueKind.Array } document)
        {
            using (document)
            {
                foreach (var item in document.RootElement.EnumerateArray())
                {
                    if (TextOf(item) is { Length: > 0 } text)
                    {
                        texts.Add(text);
                    }
                }
            }
        }

        return texts;
    }

    /// <summary>A text in an object in the cell, found by the names on the way to it; null if there is none.</summary>
    public static string? At(SourceRecord record, Column column, params ReadOnlySpan<string> path)
    {
        using var document = Parse(record, column);
        if (document is null)
        {
            return null;
        }

        var at = document.RootElement;
        foreach (var name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.String ? TextOf(at) : at.GetRawText();
    }

    /// <summary>The texts of a member of each object in the list in the cell.</summary>
    public static List<string> Each(SourceRecord record, Column column, string member)
    {
        List<string> texts = [];
        using var document = Parse(record, column);
        if (document is { RootElement.ValueKind: JsonValueKind.Array })
        {
            foreach (var item in document.RootElement.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var value) && TextOf(value) is { } text)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }

    /// <summary>The text of a value; null if it is no text, or has half of a surrogate pair, which isn't a character.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The JSON of a cell; null if the cell is empty or is a text that isn't JSON.</summary>
    private static JsonDocument? Parse(SourceRecord record, Column column)
    {
        var cell = record.Utf8(column);
        if (cell.IsEmpty || cell[0] is not ((byte)'[' or (byte)'{'))
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(cell.ToArray());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
