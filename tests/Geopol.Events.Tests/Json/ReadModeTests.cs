namespace Geopol.Events.Tests;

/// <summary>The three read modes treat unknown, faulty and redundant members differently.</summary>
public class ReadModeTests
{
    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient };

    [Theory]
    [InlineData(ReadMode.Preserving)]
    [InlineData(ReadMode.Lenient)]
    public void Read_LaterVersion_IsKeptWholeAndWrittenBack(ReadMode mode)
    {
        var result = ClaimJson.Read(SampleJson.LaterVersion, new ReadOptions { Mode = mode });

        Assert.Empty(result.Issues);
        Assert.Equal(CanonicalJson.Canonicalize(SampleJson.LaterVersion), ClaimJson.Serialize(result.Value!));
        var unknown = Assert.IsType<UnknownEvent>(result.Value!.Proposition.Condition!.Event);
        Assert.Equal("cyber-operation", unknown.Type);
        Assert.Equal("\"soon\"", unknown.When!.ToString());
        Assert.Equal(["newOnlyHere", "suppliers"], from member in (IEnumerable<UnknownMember>)unknown.Unknown select member.Name);
    }

    [Fact]
    public void Read_LaterVersionStrictly_TellsAllThatIsUnknown()
    {
        var result = ClaimJson.Read(SampleJson.LaterVersion, Strict);

        (string Code, string Path)[] expected =
        [
            ("GE0106", "$.attribution[0].act"),
            ("GE0105", "$.attribution[0].confidence.newInConfidence"),
            ("GE0106", "$.attribution[0].confidence.scale"),
            ("GE0105", "$.attribution[0].document.newInDocument"),
            ("GE0106", "$.attribution[0].marks[0].kind"),
            ("GE0105", "$.attribution[0].marks[0].newInMark"),
            ("GE0105", "$.attribution[0].newInLink"),
            ("GE0105", "$.attribution[0].on.newInTime"),
            ("GE0105", "$.attribution[0].quotes[0].newInQuote"),
            ("GE0105", "$.attribution[0].quotes[0].translationOf.newInOriginal"),
            ("GE0106", "$.attribution[0].reliability"),
            ("GE0105", "$.attribution[0].sources[0].affiliations[0].newInAffiliation"),
            ("GE0105", "$.attribution[0].sources[0].affiliations[0].of.newInLargerActor"),
            ("GE0106", "$.attribution[0].sources[0].kind"),
            ("GE0105", "$.attribution[0].sources[0].newInActor"),
            ("GE0105", "$.attribution[0].sources[0].number.newInQuantity"),
            ("GE0106", "$.credibility"),
            ("GE0106", "$.evidence[0].kind"),
            ("GE0105", "$.evidence[0].newInEvidence"),
            ("GE0105", "$.extraction.newInExtraction"),
            ("GE0105", "$.handling.newInHandling"),
            ("GE0106", "$.handling.tlp"),
            ("GE0105", "$.links[0].newInClaimLink"),
            ("GE0106", "$.links[0].relation"),
            ("GE0105", "$.newInClaim"),
            ("GE0108", "$.proposition.condition.event"),
            ("GE0105", "$.proposition.event.adjuncts[0].newInAdjunct"),
            ("GE0106", "$.proposition.event.adjuncts[0].relation"),
            ("GE0105", "$.proposition.event.codings[0].newInCoding"),
            ("GE0106", "$.proposition.event.codings[0].scheme"),
            ("GE0106", "$.proposition.event.contexts[0]"),
            ("GE0106", "$.proposition.event.counts[0].kind"),
            ("GE0105", "$.proposition.event.counts[0].newInCount"),
            ("GE0105", "$.proposition.event.instruments[0].goods.newInGoods"),
            ("GE0106", "$.proposition.event.instruments[0].goods.properties[0].kind"),
            ("GE0105", "$.proposition.event.instruments[0].goods.properties[0].newInProperty"),
            ("GE0105", "$.proposition.event.instruments[0].goods.value.newInMoney"),
            ("GE0105", "$.proposition.event.instruments[0].newInParticipant"),
            ("GE0105", "$.proposition.event.newInEvent"),
            ("GE0106", "$.proposition.event.plover.modes[0]"),
            ("GE0105", "$.proposition.event.plover.newInPlover"),
            ("GE0106", "$.proposition.event.plover.type"),
            ("GE0106", "$.proposition.event.related[0].kind"),
            ("GE0105", "$.proposition.event.related[0].newInRelated"),
            ("GE0105", "$.proposition.event.topics[0].idea"),
            ("GE0105", "$.proposition.event.where.coordinates.altitude"),
            ("GE0105", "$.proposition.event.where.newInPlace"),
            ("GE0106", "$.proposition.event.where.precision"),
            ("GE0105", "$.proposition.likelihood.newInLikelihood"),
            ("GE0106", "$.proposition.likelihood.yardstick"),
            ("GE0106", "$.proposition.modality"),
            ("GE0105", "$.proposition.newInProposition"),
            ("GE0105", "$.proposition.wording.newInWording"),
        ];
        Assert.False(result.IsRead);
        Assert.Equal(expected, result.Issues.Select(issue => (issue.Code, issue.Path)));
        Assert.All(result.Issues, issue => Assert.Equal(IssueSeverity.Error, issue.Severity));
    }

    [Fact]
    public void Read_UnknownMembersOfOneClaim_MakeItUnequal()
    {
        var claim = ClaimJson.Deserialize(SampleJson.Claim("\"new\":1.10"));

        Assert.Equal(claim, ClaimJson.Deserialize(SampleJson.Claim("\"new\":1.1")));
        Assert.NotEqual(claim, ClaimJson.Deserialize(SampleJson.Claim("\"new\":1.11")));
        Assert.NotEqual(claim, ClaimJson.Deserialize(SampleJson.Least));
    }

    [Theory]
    [InlineData(ReadMode.Preserving)]
    [InlineData(ReadMode.Strict)]
    [InlineData(ReadMode.Lenient)]
    public void Read_NumberThatADoubleChanges_IsToldInEveryMode(ReadMode mode)
    {
        foreach (var number in (string[])["9007199254740993", "1e400", "-1e400", "1e-400", "0.10000000000000000555", "[{\"a\":9007199254740993}]"])
        {
            var result = ClaimJson.Read(SampleJson.Claim($"\"new\":{number}"), new ReadOptions { Mode = mode });

            var issue = Assert.Single(result.Issues);
            Assert.Equal(IssueCodes.NumberLost, issue.Code);
            Assert.StartsWith("$.new", issue.Path, StringComparison.Ordinal);
            Assert.Equal(mode == ReadMode.Lenient, result.IsRead);
        }
    }

    [Theory]
    [InlineData("\"recordedAt\":\"yesterday\"", "GE1105", "$.recordedAt", "yesterday")]
    [InlineData("\"confidence\":{\"level\":\" high\"}", "GE1102", "$.confidence.level", " high")]
    [InlineData("\"confidence\":{\"scale\":\"icd-203\"}", "GE0104", "$.confidence", "icd-203")]
    [InlineData("\"credibility\":[1,{}]", "GE0111", "$.credibility", "[1,{}]")]
    [InlineData("\"extraction\":{\"system\":\"x\",\"system\":\"y\"}", "GE0109", "$.extraction.system", "system")]
    [InlineData("\"attribution\":\"FT\"", "GE0111", "$.attribution", "FT")]
    [InlineData("\"new\":{\"a\":\"\\ud800\"}", "GE0102", "$.new.a", "ud800")]
    public void Read_FaultyOptionalMemberLeniently_IsDroppedWithItsText(string member, string code, string path, string text)
    {
        var result = ClaimJson.Read(SampleJson.Claim(member), Lenient);

        var warning = result.Issues[0];
        Assert.Equal((code, path, IssueSeverity.Warning), (warning.Code, warning.Path, warning.Severity));
        Assert.Contains(text, warning.Message, StringComparison.Ordinal);
        Assert.All(result.Issues, issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
        Assert.Equal(ClaimJson.Deserialize(SampleJson.Least), result.Value);
        Assert.False(ClaimJson.Read(SampleJson.Claim(member)).IsRead);
    }

    [Fact]
    public void Read_FaultyItemsLeniently_LeaveTheOthers()
    {
        var result = ClaimJson.Read(SampleJson.Event("""
            "contexts":["military",7,"economic"],"description":{"en":"x","de":""},"items":[{"name":""},{"name":"oil"},null]
            """), Lenient);

        var transfer = Assert.IsType<Transfer>(result.Value!.Proposition.Event);
        Assert.Equal([Context.Military, Context.Economic], transfer.Contexts);
        Assert.Equal(LocalizedText.Of("en", "x"), transfer.Description);
        Assert.Equal(["oil"], from item in (IEnumerable<Goods>)transfer.Items where item.Name is not null select item.Name);
        Assert.All(result.Issues, issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
    }

    [Theory]
    [InlineData("{\"format\":\"geopol/1\",\"proposition\":{\"event\":{\"$type\":7}}}")]
    [InlineData("{\"format\":\"geopol/1\",\"proposition\":{\"event\":null}}")]
    [InlineData("{\"format\":\"geopol/1\",\"proposition\":\"x\"}")]
    [InlineData("{\"format\":\"geopol/2\",\"proposition\":{\"event\":{\"$type\":\"transfer\"}}}")]
    public void Read_FaultyRequiredMemberLeniently_IsNoClaim(string json)
    {
        var result = ClaimJson.Read(json, Lenient);

        Assert.False(result.IsRead);
        Assert.Contains(result.Issues, issue => issue.Severity == IssueSeverity.Error);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Read_NothingInAMember_IsAbsentAndStrictlyAFault(string nothing)
    {
        string[] members = nothing switch
        {
            "[]" => ["attribution", "evidence", "links"],
            "{}" => ["confidence", "extraction", "recordedBy"],
            _ => ["attribution", "confidence", "credibility", "evidence", "extraction", "links", "recordedAt", "recordedBy"],
        };
        foreach (var member in members)
        {
            var json = SampleJson.Claim($"\"{member}\":{nothing}");

            Assert.Equal(ClaimJson.Deserialize(SampleJson.Least), ClaimJson.Deserialize(json));
            var issue = Assert.Single(ClaimJson.Read(json, Strict).Issues);
            Assert.Equal((IssueCodes.EmptyMember, $"$.{member}"), (issue.Code, issue.Path));
        }
    }

    [Fact]
    public void Read_AffirmedPolarity_IsTheAbsentOne()
    {
        const string Written = """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"},"polarity":"affirmed"}}""";

        Assert.Equal(SampleJson.Least, ClaimJson.Serialize(ClaimJson.Deserialize(Written)));
    }

    [Theory]
    [InlineData(ReadMode.Preserving)]
    [InlineData(ReadMode.Lenient)]
    public void Read_MoreThanHundredIssues_EndsWithOneThatSaysSo(ReadMode mode)
    {
        var result = ClaimJson.Read(
            SampleJson.Event($"\"contexts\":[{string.Join(',', Enumerable.Repeat("7", 150))}]"), new ReadOptions { Mode = mode });

        Assert.Equal(101, result.Issues.Count);
        Assert.Equal("$.proposition.event.contexts[99]", result.Issues[99].Path);
        Assert.Equal(IssueCodes.More, result.Issues[100].Code);
        Assert.Equal(mode == ReadMode.Lenient, result.IsRead);
        Assert.Equal(mode == ReadMode.Lenient ? IssueSeverity.Warning : IssueSeverity.Error, result.Issues[100].Severity);
    }

    [Fact]
    public void Read_ErrorBehindHundredWarnings_IsAnErrorThatCounts()
    {
        var warnings = string.Join(',', Enumerable.Repeat("7", 150));
        var result = ClaimJson.Read(
            $$$"""{"proposition":{"event":{"$type":"transfer","contexts":[{{{warnings}}}]}},"format":"geopol/2"}""", Lenient);

        Assert.False(result.IsRead);
        Assert.Equal(IssueSeverity.Error, result.Issues[100].Severity);
    }

    [Fact]
    public void Read_Fault_TellsLineAndByte()
    {
        var issue = Assert.Single(ClaimJson.Read("{\n\"format\":\"geopol/1\",\r\n\"ä\":1,\n  \"proposition\": 7}").Issues);

        Assert.Equal((4, 49L, "$.proposition"), (issue.Line, issue.ByteOffset, issue.Path));
    }
}
