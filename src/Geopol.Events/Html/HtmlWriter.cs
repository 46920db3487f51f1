using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>
/// Writes HTML that is well-formed XML too. All text and all values of attributes are encoded. Names of elements and attributes are constants of this
/// library.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder written = new();
    private readonly Stack<string> open = new();
    private bool isTagOpen;

    /// <summary>Begins an element. Its attributes follow, then its content.</summary>
    internal HtmlWriter Begin(string element, string? cssClass = null)
    {
        EndTag();
        open.Push(element);
        written.Append('<').Append(element);
        isTagOpen = true;
        return cssClass is null ? this : Attribute("class", cssClass);
    }

    /// <summary>Adds an attribute to the element that was begun last. The element has no content yet.</summary>
    internal HtmlWriter Attribute(string name, string value)
    {
        System.Diagnostics.Debug.Assert(isTagOpen, "The start tag is already written.");
        written.Append(' ').Append(name).Append("=\"").Append(Encoded(value)).Append('"');
        return this;
    }

    /// <summary>Adds text to the element that is open.</summary>
    internal HtmlWriter Text(string text)
    {
        EndTag();
        written.Append(Encoded(text));
        return this;
    }

    /// <summary>Adds the text of a style sheet, which isn't encoded. The text is a constant of this library.</summary>
    internal HtmlWriter Style(string css)
    {
        Begin("style").EndTag();
        written.Append(css);
        return End();
    }

    /// <summary>Ends the element that was begun last.</summary>
    internal HtmlWriter End()
    {
        EndTag();
        written.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>Adds an element that contains only text.</summary>
    internal HtmlWriter Element(string element, string? cssClass, string text) => Begin(element, cssClass).Text(text).End();

    /// <summary>Returns what was written. All elements are ended.</summary>
    public override string ToString()
    {
        System.Diagnostics.Debug.Assert(open.Count == 0, "An element isn't ended.");
        return written.ToString();
    }

    private static string Encoded(string text) => Encoder.Encode(HtmlCharacters.Legal(text));

    private void EndTag()
    {
        if (isTagOpen)
        {
            isTagOpen = false;
            written.Append('>');
        }
    }
}
