using System.Text;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Tests each object of the wire format with all its members.</summary>
public class WholeObjectTests
{
    // A participant is excluded, because it has exactly one of its members.
    public static TheoryData<string> DefinitionsOfSeveralMembers { get; } = [.. WireModel.Objects.Where(static o => o.Type != typeof(Participant)).Select(static o => o.Definition)];

    [Theory]
    [MemberData(nameof(DefinitionsOfSeveralMembers))]
    public void Reader_ObjectWithAllMembers_ReadsAndWritesThemAll(string definition)
    {
        var o = WireModel.Objects.Single(x => x.Definition == definition);
        var whole = WireSamples.Of(o, static _ => true).ToJsonString();

        var (issues, written) = WireFragment.Read(definition, Encoding.UTF8.GetBytes(whole), ReadMode.Preserving);

        Assert.Empty(issues);
        Assert.Equal(o.Members.Count, JsonNode.Parse(whole)!.AsObject().Count);
        Assert.Equal(whole, written);
    }
}
