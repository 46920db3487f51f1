using System.Buffers;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// Replaces characters that HTML or XML can't contain, even as references: control characters and noncharacters. Each becomes U+FFFD. A carriage return
/// becomes a line feed.
/// </summary>
internal static class HtmlCharacters
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(static c => IsRefused(c) || char.IsSurrogate(c) || c == '\r')]);

    /// <summary>Returns the text itself if there is nothing to replace.</summary>
    internal static string Legal(string text)
    {
        if (!text.AsSpan().ContainsAny(Refused))
        {
            return text;
        }

        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\r')
            {
                legal.Append('\n');
            }
            else if (IsRefused(rune.Value))
            {
                legal.Append(Replacement);
            }
            else
            {
                legal.Append(rune);
            }
        }

        return legal.ToString();
    }

    private static bool IsRefused(int value) =>
        value is < ' ' and not ('\t' or '\n' or '\r') or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) || (value & 0xFFFE) == 0xFFFE;
}
