using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Files as others write them: versions, layouts, references that lead nowhere, unknown types.</summary>
public class StixFileTests
{
    private const string Creator = """{"type":"identity","spec_version":"2.1","id":"identity--00000001-0000-4000-8000-000000000001","created":"2023-04-05T00:00:00.000Z","modified":"2023-04-05T00:00:00.000Z","name":"Northwind Labs","identity_class":"organization"}""";

    private const string Note = """{"type":"note","spec_version":"2.1","id":"note--00000002-0000-4000-8000-000000000002","created_by_ref":"identity--00000001-0000-4000-8000-000000000001","created":"2023-04-05T00:00:00.000Z","modified":"2023-04-05T00:00:00.000Z","content":"Active.","object_refs":["malware--00000003-0000-4000-8000-000000000003"],"x_score":7}""";

    [Theory]
    [InlineData("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[" + Note + "," + Creator + "]}")]
    [InlineData("{\"type\":\"bundle\",\"objects\":[" + Note + "," + Creator + "],\"spec_version\":\"2.0\",\"id\":\"bundle--1\"}")]
    [InlineData("\uFEFF{\"type\":\"bundle\",\"objects\":[\n" + Note + ",\n" + Creator + "]}\n")]
    [InlineData(Note + "\n" + Creator + "\n")]
    [InlineData("[" + Note + "," + Creator + "]")]
    [InlineData("{\"type\":\"bundle\",\"objects\":[" + Note + "]}\n{\"type\":\"bundle\",\"objects\":[" + Creator + "]}\n")]
    public async Task Read_EachLayout_ResolvesLaterObjects(string text)
    {
        foreach (var canSeek in new[] { true, false })
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var import = StixReader.ReadAsync(canSeek ? stream : new PieceStream(stream.ToArray(), 7), cancellationToken: TestContext.Current.CancellationToken);
            var results = await import.ToListAsync();

            var claim = Assert.Single(results).Value!;
            Assert.Equal("Northwind Labs", claim.Attribution[0].Sources[0].Names.Main);
            Assert.Equal("""{"object_refs":"[\"malware--00000003-0000-4000-8000-000000000003\"]","x_score":"7"}""", claim.Extra["stix"]);
            Assert.Equal([ImportIssueCodes.NotAtHand], results[0].Issues.Select(static issue => issue.Code));
            Assert.Equal((2, 1, 1, 0), Numbers(import.GetLosses()));
        }
    }

    [Fact]
    public async Task Read_StreamLongerThanTheBuffer_SaysSoAndGoesOn()
    {
        using var stream = new PieceStream(Encoding.UTF8.GetBytes(Note + "\n" + Creator + "\n" + Note), 100);

        var results = await StixReader.ReadAsync(stream, new StixReadOptions { MaxBufferSize = 100 }, TestContext.Current.CancellationToken).ToListAsync();

        Assert.Equal([ImportIssueCodes.LimitReached, ImportIssueCodes.NotAtHand, ImportIssueCodes.NotAtHand], results.Select(static result => result.Issues[0].Code));
        Assert.Equal([null, "identity--00000001-0000-4000-8000-000000000001", "Northwind Labs"], results.Select(static result => result.Value?.Attribution[0].Sources[0].ToString()));
    }

    [Fact]
    public async Task Read_ManyReferencesThatLeadNowhere_AreOneIssue()
    {
        var refs = string.Join(",", Enumerable.Range(1, 10_000).Select(static i => $"\"malware--{i}\""));

        var result = Assert.Single(await StixTesting.ReadAsync($$"""{"type":"note","spec_version":"2.1","id":"note--1","content":"x","object_refs":[{{refs}}]}"""));

        var issue = Assert.Single(result.Issues);
        Assert.Equal((ImportIssueCodes.NotAtHand, "$.object_refs"), (issue.Code, issue.Path));
        Assert.Contains("malware--1, malware--2, malware--3 and 9997 more", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_SightingInALocationThatIsNotInTheFile_HasItsPlace()
    {
        var result = Assert.Single(await StixTesting.ReadAsync("""{"type":"sighting","spec_version":"2.1","id":"sighting--1","sighting_of_ref":"malware--1","where_sighted_refs":["location--1","identity--1"]}"""));

        var seen = Assert.IsType<Interaction>(result.Value!.Proposition.Event);
        Assert.Equal("location--1", seen.Where!.Id[0].Value);
        Assert.Equal("identity--1", Assert.Single(seen.Agents.Actors()).Id[0].Value);
    }

    [Fact]
    public async Task Read_MoreObjectsThanTheLimit_SaysSoAndKeepsIds()
    {
        var results = await StixTesting.ReadAsync(Note + "\n" + Creator, new StixReadOptions { MaxReferences = 0 });

        Assert.Equal([ImportIssueCodes.LimitReached, ImportIssueCodes.NotAtHand], results.Select(static result => result.Issues[0].Code));
        Assert.Equal("identity--00000001-0000-4000-8000-000000000001", results[1].Value!.Attribution[0].Sources[0].Id[0].Value);
    }

    [Fact]
    public async Task Read_ObjectOfUnknownType_IsAnInformation()
    {
        var import = StixTesting.Import("""{"type":"x-mitre-tactic","spec_version":"2.1","id":"x-mitre-tactic--1","x_mitre_shortname":"impact"}""");

        var result = Assert.Single(await import.ToListAsync());

        Assert.Null(result.Value);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((ImportIssueCodes.NotAClaim, IssueSeverity.Information), (issue.Code, issue.Severity));
        Assert.Equal((1, 0, 0, 1), Numbers(import.GetLosses()));
    }

    [Theory]
    [InlineData("""{"id":"note--1","content":"x"}""", "$.type")]
    [InlineData("""{"type":"note","content":"x"}""", "$.id")]
    [InlineData("""{"type":"note","spec_version":"2.1","id":"note--1"}""", "$.content")]
    [InlineData("""{"type":"report","spec_version":"2.1","id":"report--1"}""", "$.name")]
    [InlineData("""{"type":"opinion","spec_version":"2.1","id":"opinion--1","opinion":"maybe"}""", "$.opinion")]
    [InlineData("""{"type":"sighting","spec_version":"2.1","id":"sighting--1"}""", "$.sighting_of_ref")]
    [InlineData("""{"type":"relationship","spec_version":"2.1","id":"relationship--1","relationship_type":"attributed-to","source_ref":"malware--1"}""", "$.target_ref")]
    public async Task Read_ObjectWithoutWhatItsClaimNeeds_IsAnError(string json, string path)
    {
        var result = Assert.Single(await StixTesting.ReadAsync(json));

        Assert.Null(result.Value);
        var issue = Assert.Single(result.Issues);
        Assert.Equal((ImportIssueCodes.NoClaim, path), (issue.Code, issue.Path));
    }

    [Fact]
    public async Task Read_ObjectsOfVersion20_SaysItOnceAndReadsThem()
    {
        var old = Note.Replace("\"spec_version\":\"2.1\",", "", StringComparison.Ordinal);

        var results = await StixTesting.ReadAsync($$"""{"type":"bundle","spec_version":"2.0","objects":[{{old}},{{old}},{{Creator}}]}""");

        Assert.Equal(["2.0", "2.0"], results.Select(static result => result.Value!.Extraction!.Version));
        Assert.Single(results.SelectMany(static result => result.Issues), static issue => issue.Code == ImportIssueCodes.OlderVersion);
    }

    [Theory]
    [InlineData("85", "85")]
    [InlineData("0", "0")]
    [InlineData("101", null)]
    [InlineData("\"high\"", null)]
    public async Task Read_Confidence_StaysANumberOfTheCreator(string json, string? level)
    {
        var result = Assert.Single(await StixTesting.ReadAsync(Creator + "\n" + Note.Replace("\"content\"", $"\"confidence\":{json},\"content\"", StringComparison.Ordinal)));

        var link = result.Value!.Attribution[0];
        Assert.Null(result.Value.Confidence);
        Assert.Equal(level, link.Confidence?.Level.Text);
        Assert.True(link.Confidence is null || link.Confidence.Scale == ConfidenceScale.Stix21);
        Assert.Equal(level is null, result.Issues.Any(static issue => issue.Code == ImportIssueCodes.UnreadValue));
        Assert.Equal(level is null, result.Value.Extra["stix"]!.Contains("\"confidence\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_RevokedObject_IsTakenBack()
    {
        var result = Assert.Single(await StixTesting.ReadAsync(Creator + "\n" + Note.Replace("\"content\"", "\"revoked\":true,\"content\"", StringComparison.Ordinal)));

        Assert.Equal(SpeechAct.Withdraw, result.Value!.Attribution[0].Act);
    }

    [Fact]
    public async Task Read_OpinionOnTheNoteOfAClaim_DisputesTheClaim()
    {
        var claim = ReferenceCorpus.All[0].Claim;
        var bundle = Encoding.UTF8.GetString(await StixTesting.WriteAsync([claim]));
        var opinion = $$"""{"type":"opinion","spec_version":"2.1","id":"opinion--1","opinion":"strongly-disagree","object_refs":["{{StixId.OfNote(claim.ContentId)}}"]}""";

        var results = await StixTesting.ReadAsync(bundle + "\n" + opinion);

        var link = Assert.Single(results[^1].Value!.Links);
        Assert.Equal((LinkRelation.Disputes, claim.ContentId), (link.Relation, link.To));
    }

    private static (long Records, long Claims, long Things, long Without) Numbers(LossReport losses) => (losses.Records, losses.Claims, losses.Things, losses.WithoutClaim);
}
