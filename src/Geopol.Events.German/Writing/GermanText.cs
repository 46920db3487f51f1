using System.Text;

namespace Geopol.Events;

/// <summary>Joins and formats texts.</summary>
internal static class GermanText
{
    /// <summary>Joins the parts with spaces. Empty parts are skipped. A comma gets no space before it.</summary>
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

    /// <summary>Joins a list: "A, B und C".</summary>
    internal static string List(IReadOnlyList<string> all, string last)
    {
        var text = new StringBuilder();
        for (var i = 0; i < all.Count; i++)
        {
            text.Append(i == 0 ? "" : i == all.Count - 1 ? $" {last} " : ", ").Append(all[i]);
        }

        return text.ToString();
    }

    /// <summary>Returns the text with a capital first letter.</summary>
    internal static string Capitalised(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Returns the name without the spaces around it. If the name consists only of spaces, it is put in quotation marks.</summary>
    internal static string Trimmed(string name) => name.AsSpan().Trim() is { IsEmpty: false } bare ? bare.ToString() : Quoted(name);

    /// <summary>Returns the text as a single line of visible characters. Line ends, control characters and direction marks are escaped.</summary>
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

    /// <summary>Puts words that aren't German in German quotation marks.</summary>
    internal static string Quoted(string words) => $"„{words}“";
}
