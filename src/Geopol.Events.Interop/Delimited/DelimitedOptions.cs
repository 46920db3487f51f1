namespace Geopol.Events.Interop;

/// <summary>How a file's records are split into fields.</summary>
/// <param name="Separator">The character between fields; null if the first line decides between comma, semicolon and tab.</param>
/// <param name="HasQuotes">Whether quotes protect separators and line ends, as in RFC 4180; otherwise a quote is a character like others.</param>
internal sealed record DelimitedOptions(char? Separator, bool HasQuotes)
{
    /// <summary>Whether the file is separated by commas where its first line has no tab.</summary>
    public bool IsCommaWithoutTab { get; private init; }

    public static DelimitedOptions Comma { get; } = new(',', true);

    public static DelimitedOptions Detected { get; } = new(null, true);

    /// <summary>Tabs without quotes; commas with quotes where the first line has no tab.</summary>
    public static DelimitedOptions TabOrComma { get; } = new('\t', false) { IsCommaWithoutTab = true };

    public static DelimitedOptions Tab { get; } = new('\t', false);
}
