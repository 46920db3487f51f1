using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CloudNative.CloudEvents.SystemTextJson;

namespace Geopol.Events.Tests.CloudEvents;

/// <summary>Events of others, from the conformance tests of CloudEvents: the formatter reads them as the SDK does, and none of them is a claim.</summary>
public partial class ConformanceTests
{
    private static readonly ClaimEventFormatter Formatter = new();

    [Fact]
    public void DecodeBinary_MinimalEvents_AsTheSdk()
    {
        var events = Documents("v1_minimum.yaml").ToList();

        Assert.Equal(6, events.Count);
        foreach (var (attributes, body) in events)
        {
            var (own, sdk) = (Event(attributes), Event(attributes));
            Formatter.DecodeBinaryModeEventData(Encoding.UTF8.GetBytes(body), own);
            new JsonEventFormatter().DecodeBinaryModeEventData(Encoding.UTF8.GetBytes(body), sdk);

            Assert.Equal(Text(sdk.Data), Text(own.Data));
            Assert.Equal(["GE7201"], own.ToClaim().Issues.Select(static issue => issue.Code));
        }
    }

    [Theory]
    [InlineData("http-protocol-binding.feature", 1)]
    [InlineData("kafka-protocol-binding.feature", 1)]
    public void DecodeStructured_MessagesOfTheBindings_HaveTheirAttributes(string file, int count)
    {
        var bodies = StructuredBody().Matches(File.ReadAllText(At(file))).Select(static match => match.Value).ToList();

        Assert.Equal(count, bodies.Count);
        foreach (var body in bodies)
        {
            var received = Formatter.DecodeStructuredModeMessage(Encoding.UTF8.GetBytes(body), new ContentType("application/cloudevents+json; charset=utf-8"), null);

            Assert.Equal(
                ("1234-1234-1234", "com.example.someevent", "/mycontext/subcontext", "application/json"),
                (received.Id, received.Type, received.Source!.ToString(), received.DataContentType));
            Assert.Equal(new DateTimeOffset(2018, 4, 5, 3, 56, 24, TimeSpan.Zero), received.Time);
            Assert.Equal("Hello World!", ((JsonElement)received.Data!).GetProperty("message").GetString());
            Assert.False(received.IsClaim());
        }
    }

    private static string At(string file) => Repository.At("tests", "TestData", "interop", "cloudevents", file);

    private static string? Text(object? data) => data is JsonElement json ? json.GetRawText() : data as string;

    private static CloudEvent Event(Dictionary<string, string> attributes)
    {
        var made = new CloudEvent();
        foreach (var (name, value) in attributes.Where(static attribute => attribute.Key != "specversion"))
        {
            made.SetAttributeFromString(name, value);
        }

        return made;
    }

    /// <summary>The attributes and the data of each document. The files have only these two levels.</summary>
    private static IEnumerable<(Dictionary<string, string> Attributes, string Data)> Documents(string file)
    {
        foreach (var document in File.ReadAllText(At(file)).Split("---\n"))
        {
            var parts = document.Split("Data: |\n");
            yield return (Attribute().Matches(parts[0]).ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value), parts[1].Trim());
        }
    }

    [GeneratedRegex("^  ([a-z]+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex("""\{\s*"specversion"[^}]*\}\s*\}""")]
    private static partial Regex StructuredBody();
}
