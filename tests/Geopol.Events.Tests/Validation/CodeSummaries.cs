using System.Xml.Linq;

namespace Geopol.Events.Tests;

/// <summary>The summaries of the constants of <see cref="IssueCodes"/> in the documentation file of the library.</summary>
internal static class CodeSummaries
{
    private const string Prefix = "F:Geopol.Events.IssueCodes.";

    private static readonly Lazy<Dictionary<string, string>> ByName = new(Read);

    /// <summary>Returns the summary of a constant as a single line. Types have their short names, and code is in backticks.</summary>
    internal static string Of(string constant) => ByName.Value[constant];

    private static Dictionary<string, string> Read() => XDocument.Load(Path.ChangeExtension(typeof(IssueCodes).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(static member => member.Attribute("name")!.Value.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(static member => member.Attribute("name")!.Value[Prefix.Length..], static member => Text(member.Element("summary")!));

    private static string Text(XElement summary) => string.Join(' ', string.Concat(summary.Nodes().Select(static node => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } cref => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
        XElement { Name.LocalName: "c" } element => $"`{element.Value}`",
        XElement element => element.Value,
        _ => "",
    })).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
