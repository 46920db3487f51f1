using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>Writes text in brackets. A character is escaped if it would end the bracket or can't be seen.</summary>
internal static class BracketText
{
    /// <summary>Returns the text in brackets, with the tag after a bar. The tag isn't escaped.</summary>
    internal static string Of(string text, string? tag = null)
    {
        var said = new StringBuilder("[");
        if (string.IsNullOrWhiteSpace(text))
        {
            said.Append('\\');
        }

        foreach (var rune in text.EnumerateRunes())
        {
            Append(said, rune);
        }

        if (tag is not null)
        {
            said.Append('|').Append(tag);
        }

        return said.Append(']').ToString();
    }

    /// <summary>Returns whether a character can be seen. Controls, line ends and marks of writing direction can't be seen.</summary>
    internal static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && (rune.Value == ' ' || Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpaceSeparator);

    /// <summary>Returns whether all characters of a text can be seen.</summary>
    internal static bool IsVisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsVisible(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder said, Rune rune)
    {
        if (rune.Value == '\n')
        {
            said.Append("\\n");
        }
        else if (!IsVisible(rune))
        {
            said.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
        }
        else
        {
            said.Append(rune.Value is ']' or '\\' or '|' ? "\\" : "").Append(rune.ToString());
        }
    }
}
