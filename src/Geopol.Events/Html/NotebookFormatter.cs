namespace Geopol.Events;

/// <summary>A formatter of .NET Interactive, which calls the public members by reflection.</summary>
/// <param name="mimeType">The type of the text.</param>
/// <param name="format">Returns the text of a value; null if the value is of another type.</param>
internal sealed class NotebookFormatter(string mimeType, Func<object, string?> format)
{
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the value. Returns false if it is of another type; another formatter is then tried.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        var text = format(instance);
        writer.Write(text);
        return text is not null;
    }
}
