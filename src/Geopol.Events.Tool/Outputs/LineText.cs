using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>Escapes foreign text (file names, arguments) for a line of output: characters that could end the line or control a terminal.</summary>
internal static class LineText
{
    internal static string Of(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = IsHidden(character) ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}") : shown.Append(character);
        }

        return shown.ToString();
    }

    // Control characters, direction marks, line and paragraph separators.
    private static bool IsHidden(char character) =>
        char.IsControl(character) || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
