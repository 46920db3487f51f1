using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Geopol.Events.Tests;

/// <summary>The first sentences of the documentation of types and properties, with the words of the wire format.</summary>
internal static partial class XmlSummaries
{
    private static readonly Dictionary<string, XElement> Summaries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Geopol.Events.xml"))
        .Descendants("member")
        .Where(static m => m.Element("summary") is not null)
        .ToDictionary(static m => m.Attribute("name")!.Value, static m => m.Element("summary")!);

    internal static string OfType(Type type) => Of($"T:{type.FullName}");

    internal static string OfProperty(PropertyInfo property) => Of($"P:{property.DeclaringType!.FullName}.{property.Name}");

    internal static string OfField(FieldInfo field) => Of($"F:{field.DeclaringType!.FullName}.{field.Name}");

    private static string Of(string id)
    {
        if (!Summaries.TryGetValue(id, out var summary))
        {
            throw new InvalidOperationException($"{id} has no summary.");
        }

        var text = Spaces().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim();
        text = Null().Replace(text, "absent");
        return FirstSentence().Match(text) is { Success: true } sentence ? sentence.Value : text;
    }

    private static string Plain(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => WireShape.Camel(see.Attribute("cref")!.Value.Split('.')[^1]),
        XElement element => element.Value,
        _ => ((XText)node).Value,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\bnull\b")]
    private static partial Regex Null();

    [GeneratedRegex(@"^.*?\.(?= [A-Z])")]
    private static partial Regex FirstSentence();
}
