namespace Geopol.Events;

/// <summary>Finds the parts of a sentence that are written from right to left, so that each can be isolated from the words around it.</summary>
internal static class RightToLeft
{
    /// <summary>Writes the text. Each run of right-to-left words, with the spaces between them, is an element <c>bdi</c>.</summary>
    internal static void Write(HtmlWriter html, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsStrong(text, i))
            {
                continue;
            }

            var end = EndOfRun(text, i);
            html.Text(text[start..i]).Element("bdi", null, text[i..end]);
            start = end;
            i = end - 1;
        }

        html.Text(text[start..]);
    }

    // A run ends after its last strong character and the characters that belong to it. Punctuation ends a run, so that the items of a list keep their order.
    private static int EndOfRun(string text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (IsStrong(text, i))
            {
                end = i + 1;
            }
            else if (end == i && (char.IsLowSurrogate(text[i]) || char.GetUnicodeCategory(text, i) is System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                end = i + 1;
            }
            else if (text[i] != ' ')
            {
                break;
            }
        }

        return end;
    }

    private static bool IsStrong(string text, int i) => text[i] switch
    {
        >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' or '\u200F' => true,
        var high => char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            && char.ConvertToUtf32(high, text[i + 1]) is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF),
    };
}
