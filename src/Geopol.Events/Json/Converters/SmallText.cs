using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Reads and writes strings with System.Text.Json. If a text is invalid, the framework's reader throws an <see cref="InvalidOperationException"/>. This class
/// throws a <see cref="JsonException"/> instead.
/// </summary>
internal static class SmallText
{
    internal static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException("A text is expected here.");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The text isn't valid UTF-8 or has a lone surrogate: repair it where it was written.", exception);
        }
    }

    internal static void Write(Utf8JsonWriter writer, string? text)
    {
        if (text is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
