using System.Diagnostics;
using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>Notebooks find the formatters by the names of the attribute and its members, as .NET Interactive does.</summary>
public sealed class NotebookTests
{
    private static readonly Claim Sale = Claim.Parse("DPRK may sell munitions to Russia, per FT");

    public static TheoryData<string> Values => ["claim", "proposition", "table"];

    [Theory]
    [MemberData(nameof(Values))]
    public void Formatters_OfAValue_GiveHtmlAndTheSentence(string what)
    {
        var (value, html, plain) = what switch
        {
            "claim" => ((object)Sale, Sale.ToHtml(), "DPRK may sell munitions to Russia, per FT"),
            "proposition" => (Sale.Proposition, Sale.Proposition.ToHtml(), "DPRK may sell munitions to Russia"),
            _ => (new[] { Sale, Sale }.ToTable(), new[] { Sale, Sale }.ToTable().ToHtml(), "DPRK may sell munitions to Russia, per FT\nDPRK may sell munitions to Russia, per FT"),
        };

        Assert.Equal([("text/html", html), ("text/plain", plain)], FormattersOf(value.GetType()).Select(formatter => (MimeTypeOf(formatter), Format(formatter, value))));
    }

    [Fact]
    public void Format_ValueOfAnotherType_IsLeftToAnotherFormatter() =>
        Assert.All(FormattersOf(typeof(Claim)), static formatter => Assert.Null(Format(formatter, "text")));

    // The viewer Verso calls a public method of this name.
    [Theory]
    [InlineData(typeof(Claim))]
    [InlineData(typeof(Proposition))]
    [InlineData(typeof(ClaimTable))]
    public void ToHtml_OfAType_IsAPublicMethodWithoutArguments(Type type) => Assert.Equal(typeof(string), type.GetMethod("ToHtml", [])!.ReturnType);

    [Fact]
    public void DebuggerDisplay_OfTheRecordsOfTheModel_IsTheirText()
    {
        var records = typeof(Claim).Assembly.GetExportedTypes().Where(static type => type.Namespace == "Geopol.Events" && type.GetMethod("<Clone>$") is not null).ToList();

        Assert.InRange(records.Count, 35, 60);
        Assert.Equal(
            records.Select(static type => (type.Name, "{ToString(),nq}")),
            records.Select(static type => (type.Name, type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false)?.Value ?? "")));
    }

    private static IEnumerable<object> FormattersOf(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).Single(static attribute => attribute.GetType().FullName == "Microsoft.DotNet.Interactive.Formatting.TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
        return (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
    }

    private static string MimeTypeOf(object formatter) => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!;

    private static string? Format(object formatter, object value)
    {
        using var writer = new StringWriter();
        return (bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])! ? writer.ToString() : null;
    }
}
