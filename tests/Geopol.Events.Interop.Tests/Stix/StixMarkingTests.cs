using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>The Traffic Light Protocol and other markings, both ways, and claims that someone changed.</summary>
public class StixMarkingTests
{
    [Theory]
    [InlineData("613f2e26-407d-48c7-9eca-b8e91df99dc9", "clear")]
    [InlineData("34098fce-860f-48ae-8e50-ebd3cc5e41da", "green")]
    [InlineData("f88d31f6-486f-44da-b317-01333bde0b82", "amber")]
    [InlineData("5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "red")]
    [InlineData("94868c89-83c2-464b-929b-a1a8aa3c8487", "clear")]
    [InlineData("bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "green")]
    [InlineData("55d920b0-5e8b-4f79-9ee9-91f868d9b421", "amber")]
    [InlineData("939a9414-2ddd-4d32-a0cd-375ea402b003", "amber+strict")]
    [InlineData("e828b379-4e03-4974-9ac4-e53a884c97c1", "red")]
    public async Task Read_LabelOfTlp_IsKnownWithoutItsDefinition(string id, string label)
    {
        var result = Assert.Single(await StixTesting.ReadAsync(Note($"\"object_marking_refs\":[\"marking-definition--{id}\"]")));

        Assert.Equal(label, result.Value!.Handling!.Tlp.Text);
        Assert.True(result.Value.Handling.Markings.IsEmpty);
    }

    [Fact]
    public async Task Read_StatementAndUnknownMarking_AreKept()
    {
        var results = await StixTesting.ReadAsync(
            Note("\"object_marking_refs\":[\"marking-definition--1\",\"marking-definition--2\"]") + "\n"
            + """{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--1","definition_type":"statement","definition":{"statement":"For members."}}""");

        var handling = results[0].Value!.Handling!;
        Assert.Equal("For members.", handling.Statement.Main);
        Assert.Equal(["marking-definition--1", "marking-definition--2"], handling.Markings.AllIn(IdentifierScheme.Stix));
        Assert.Contains(results[0].Issues, static issue => issue.Code == ImportIssueCodes.NotAtHand && issue.Message.Contains("marking-definition--2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_PartThatIsMarkedMoreStrictly_CountsForTheClaim()
    {
        var result = Assert.Single(await StixTesting.ReadAsync(Note(
            "\"object_marking_refs\":[\"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da\"],"
            + "\"granular_markings\":[{\"selectors\":[\"content\"],\"marking_ref\":\"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed\"}]")));

        Assert.Equal(TlpLabel.Red, result.Value!.Handling!.Tlp);
        Assert.Contains("granular_markings", result.Value.Extra["stix"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_EachLabel_RefersToTheMarkingOfOasis()
    {
        string[] expected =
        [
            "94868c89-83c2-464b-929b-a1a8aa3c8487", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "55d920b0-5e8b-4f79-9ee9-91f868d9b421", "939a9414-2ddd-4d32-a0cd-375ea402b003",
            "e828b379-4e03-4974-9ac4-e53a884c97c1",
        ];
        TlpLabel[] labels = [TlpLabel.Clear, TlpLabel.Green, TlpLabel.Amber, TlpLabel.AmberStrict, TlpLabel.Red];
        var claims = labels.Select(static label => ReferenceCorpus.All[0].Claim with { Handling = new Handling { Tlp = label } });

        var notes = StixTesting.ObjectsOf(await StixTesting.WriteAsync(claims)).Where(static one => one.GetProperty("type").GetString() == "note");

        Assert.Equal(expected.Select(static id => $"[\"marking-definition--{id}\"]"), notes.Select(static note => note.GetProperty("object_marking_refs").GetRawText()));
    }

    [Fact]
    public async Task Write_Handling_EachPartIsAStatement()
    {
        var handling = new Handling
        {
            Markings = [new Identifier(IdentifierScheme.Parse("us-cui"), "CUI//SP")],
            Statement = LocalizedText.Of("en", "For members."),
            Licence = "CC-BY-4.0",
            ReleasableTo = [Actor.State("FR", "France")],
        };

        var objects = StixTesting.ObjectsOf(await StixTesting.WriteAsync([ReferenceCorpus.All[0].Claim with { Handling = handling }]));

        Assert.Equal(
            ["Marking: us-cui:CUI//SP", "For members.", "Licence: CC-BY-4.0", "Releasable to: France"],
            objects.Where(static one => one.GetProperty("type").GetString() == "marking-definition").Select(static one => one.GetProperty("definition").GetProperty("statement").GetString()));
    }

    [Theory]
    [InlineData("low", null, 15)]
    [InlineData("moderate", "icd203", 50)]
    [InlineData("high", "phia", 85)]
    [InlineData("37", "stix-2.1", 37)]
    [InlineData("very-high", "ipcc-ar5", null)]
    public async Task Write_Confidence_IsTheRecordersAlone(string level, string? scale, int? number)
    {
        var claim = ReferenceCorpus.All[0].Claim with
        {
            Confidence = new Confidence { Level = ConfidenceLevel.Parse(level), Scale = scale is null ? default : ConfidenceScale.Parse(scale) },
            Credibility = Credibility.Parse("1"),
        };

        var note = StixTesting.ObjectsOf(await StixTesting.WriteAsync([claim])).Single(static one => one.GetProperty("type").GetString() == "note");

        Assert.Equal(number, note.TryGetProperty("confidence", out var written) ? written.GetInt32() : null);
    }

    [Fact]
    public async Task Read_ChangedClaim_IsRefused()
    {
        var bundle = Encoding.UTF8.GetString(await StixTesting.WriteAsync([ReferenceCorpus.All[0].Claim]));
        var changed = bundle.Replace("\\\"KP\\\"", "\\\"KR\\\"", StringComparison.Ordinal);

        var result = Assert.Single(await StixTesting.ReadAsync(changed));

        Assert.NotEqual(bundle, changed);
        Assert.Null(result.Value);
        Assert.Equal([ImportIssueCodes.NoClaim], result.Issues.Select(static issue => issue.Code));
    }

    [Fact]
    public async Task Read_NoteMarkedMoreStrictlyThanItsClaim_SaysSo()
    {
        var claim = ReferenceCorpus.All[0].Claim with { Handling = new Handling { Tlp = TlpLabel.Green } };
        var bundle = Encoding.UTF8.GetString(await StixTesting.WriteAsync([claim]));

        var results = await StixTesting.ReadAsync(bundle.Replace("\"object_marking_refs\":[\"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb\"]", "\"object_marking_refs\":[\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"]", StringComparison.Ordinal));

        Assert.Equal(claim, Assert.Single(results).Value);
        Assert.Equal([ImportIssueCodes.Contradiction], results[0].Issues.Select(static issue => issue.Code));
    }

    private static string Note(string members) => $$"""{"type":"note","spec_version":"2.1","id":"note--1","content":"Active.",{{members}}}""";
}
