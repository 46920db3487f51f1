using System.Globalization;
using System.Text;
using Geopol.Events.Tests;

namespace Geopol.Events.Docs;

/// <summary>The tables of <c>docs/reference/wire-format.md</c>: every object with its members, every vocabulary with its words.</summary>
internal static class WireTables
{
    /// <summary>The order of the tables: the claim first, then its parts from large to small. All other types follow in alphabetical order.</summary>
    private static readonly Type[] First =
    [
        typeof(Claim), typeof(Proposition), typeof(AttributionLink), typeof(Transfer), typeof(Warning), typeof(Meeting), typeof(Agreement),
        typeof(Interaction), typeof(Participant), typeof(Adjunct), typeof(UnknownEvent), typeof(Actor), typeof(Affiliation), typeof(Goods), typeof(Quantity), typeof(Money),
        typeof(EventTime), typeof(Place), typeof(Coordinates), typeof(Likelihood), typeof(Confidence),
    ];

    internal static string Objects()
    {
        var page = new StringBuilder();
        foreach (var o in WireModel.Objects.OrderBy(static o => Array.IndexOf(First, o.Type) is var at && at >= 0 ? at : First.Length).ThenBy(static o => o.Definition, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"### {o.Definition}\n\n{o.Description}\n\n| member | value | |\n|---|---|---|\n");
            foreach (var member in o.Members)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{member.Name}`{(member.IsRequired ? " (required)" : "")} | {ValueOf(member)} | {Cell(member.Description)} |\n");
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    internal static string Codes()
    {
        var page = new StringBuilder("| vocabulary | words that this version knows | |\n|---|---|---|\n");
        foreach (var code in WireModel.Codes)
        {
            var name = WireShape.NameOf(code);
            var words = WireModel.KnownTexts(code) is { Count: > 0 } known ? string.Join(", ", known.Select(static k => $"`{k}`")) : "none is listed";
            page.Append(CultureInfo.InvariantCulture, $"| <a id=\"{name.ToLowerInvariant()}\"></a>{name} | {words}{(WireModel.IsListed(code) ? "" : " ...")} | {Cell(XmlSummaries.OfType(code))} |\n");
        }

        return page.ToString();
    }

    internal static string Values()
    {
        var page = new StringBuilder("| value | |\n|---|---|\n");
        foreach (var value in SchemaValues.All.Where(static v => v.Name is not ("code" or "nothing")))
        {
            page.Append(CultureInfo.InvariantCulture, $"| <a id=\"{value.Name.ToLowerInvariant()}\"></a>{value.Name} | {Cell(value.Description)} |\n");
        }

        return page.ToString();
    }

    internal static string IssueCodesOfReading()
    {
        var page = new StringBuilder("| code | |\n|---|---|\n");
        foreach (var field in typeof(IssueCodes).GetFields())
        {
            var code = (string)field.GetValue(null)!;
            if (code.StartsWith("GE01", StringComparison.Ordinal) || code.StartsWith("GE11", StringComparison.Ordinal) || code == IssueCodes.NoEdtf)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{code}` | {Cell(XmlSummaries.OfField(field))} |\n");
            }
        }

        return page.ToString();
    }

    private static string ValueOf(WireMember member)
    {
        if (member.Shape is not { } shape)
        {
            return member.Constant is { } constant ? $"`{constant}`" : "any other code";
        }

        var link = $"[{shape.Definition}](#{shape.Definition.ToLowerInvariant()})";
        return shape.IsMany ? $"array of {link}" : link;
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
