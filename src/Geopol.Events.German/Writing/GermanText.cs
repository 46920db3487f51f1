using System.Text;

namespace Geopol.Events;

/// <summary>Puts words together to a text.</summary>
internal static class GermanText
{
    /// <summary>The parts with spaces between them; empty ones are left out, and there is no space before a comma.</summary>
    internal static string Join(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
            {
                continue;
            }

            if (text.Length > 0 && part[0] != ',')
            {
                text.Append(' ');
            }

            text.Append(part);
        }

        return text.ToString();
    }

    /// <summary>"A, B und C".</summary>
    internal static string List(IReadOnlyList<string> all, string last)
    {
        var text = new StringBuilder();
        for (var i = 0; i < all.Count; i++)
        {
            text.Append(i == 0 ? "" : i == all.Count - 1 ? $" {last} " : ", ").Append(all[i]);
        }

        return text.ToString();
    }

    /// <summary>With a capital at its beginning.</summary>
    internal static string Capitalised(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>A name without the spaces around it; one that is nothing but spaces, in quotation marks.</summary>
    internal static string Trimmed(string name) => name.AsSpan().Trim() is { IsEmpty: false } bare ? bare.ToString() : Quoted(name);

    /// <summary>One line of visible characters: line ends, controls and marks of direction are escaped.</summary>
    internal static string OneLine(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder();
        foreach (var c in text)
        {
            if (IsHidden(c))
            {
                visible.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{{{(int)c:X4}}}");
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(char c) => char.IsControl(c) || c is (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\u061C' or '\uFEFF';

    /// <summary>Words that aren't German, between German quotation marks.</summary>
    internal static string Quoted(string words) => $"„{words}“";
}
