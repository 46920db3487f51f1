namespace Geopol.Events;

/// <summary>Writes the facts of a card: a label, and what is said under it.</summary>
internal static class Facts
{
    /// <summary>Begins a fact. <see cref="End"/> ends it.</summary>
    internal static HtmlWriter Begin(HtmlWriter html, string label) => html.Element("dt", null, label).Begin("dd");

    internal static void End(HtmlWriter html) => html.End();

    /// <summary>Writes a fact that is one text; nothing if the text is null or empty.</summary>
    internal static void Write(HtmlWriter html, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Begin(html, label);
            IsolatedText.Write(html, text);
            End(html);
        }
    }

    /// <summary>Writes a fact that is a list on one line; nothing if the list is empty.</summary>
    internal static void WriteLine<T>(HtmlWriter html, string label, IReadOnlyList<T> items, Action<HtmlWriter, T> write)
    {
        if (items.Count > 0)
        {
            Begin(html, label);
            HtmlList.WriteLine(html, items, write);
            End(html);
        }
    }

    /// <summary>Writes a fact that is a list, one item below the other; nothing if the list is empty.</summary>
    internal static void WriteList<T>(HtmlWriter html, string label, string element, IReadOnlyList<T> items, Action<HtmlWriter, T> write)
    {
        if (items.Count > 0)
        {
            Begin(html, label);
            HtmlList.Write(html, element, items, write);
            End(html);
        }
    }
}
