using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Each class of fault is reported with its code and its path.</summary>
public class FaultTests
{
    /// <summary>Faulty members of the claim. Each row has the member, the code of the issue, and the path after the root.</summary>
    public static TheoryData<string, string, string> InClaim => new()
    {
        // The JSON type isn't the type of the member. There is a row for each JSON type.
        { """ "recordedAt":7 """, IssueCodes.WrongType, ".recordedAt" },
        { """ "recordedAt":true """, IssueCodes.WrongType, ".recordedAt" },
        { """ "recordedAt":{} """, IssueCodes.WrongType, ".recordedAt" },
        { """ "recordedAt":[] """, IssueCodes.WrongType, ".recordedAt" },
        { """ "credibility":1 """, IssueCodes.WrongType, ".credibility" },
        { """ "credibility":{"a":[{}]} """, IssueCodes.WrongType, ".credibility" },
        { """ "recordedBy":"x" """, IssueCodes.WrongType, ".recordedBy" },
        { """ "recordedBy":7 """, IssueCodes.WrongType, ".recordedBy" },
        { """ "recordedBy":false """, IssueCodes.WrongType, ".recordedBy" },
        { """ "recordedBy":["x"] """, IssueCodes.WrongType, ".recordedBy" },
        { """ "links":"x" """, IssueCodes.WrongType, ".links" },
        { """ "links":{"a":1} """, IssueCodes.WrongType, ".links" },
        { """ "links":7 """, IssueCodes.WrongType, ".links" },
        { """ "links":["x"] """, IssueCodes.WrongType, ".links[0]" },
        { """ "links":[null] """, IssueCodes.WrongType, ".links[0]" },
        { """ "attribution":[{"basis":[7]}] """, IssueCodes.WrongType, ".attribution[0].basis[0]" },
        { """ "attribution":[{"basis":[null]}] """, IssueCodes.WrongType, ".attribution[0].basis[0]" },
        { """ "recordedBy":{"names":"x"} """, IssueCodes.WrongType, ".recordedBy.names" },
        { """ "recordedBy":{"names":{"en":7}} """, IssueCodes.WrongType, ".recordedBy.names.en" },
        { """ "recordedBy":{"id":{"wikidata":{}}} """, IssueCodes.WrongType, ".recordedBy.id.wikidata" },
        { """ "recordedBy":{"number":{"exact":3}} """, IssueCodes.WrongType, ".recordedBy.number.exact" },

        // Required members are missing, null or empty.
        { """ "extraction":{"id":"x"} """, IssueCodes.Missing, ".extraction" },
        { """ "extraction":{"system":null,"id":"x"} """, IssueCodes.Missing, ".extraction" },
        { """ "confidence":{"scale":"icd-203"} """, IssueCodes.Missing, ".confidence" },
        { """ "recordedBy":{"affiliations":[{"role":"member-of"}]} """, IssueCodes.Missing, ".recordedBy.affiliations[0]" },
        { """ "recordedBy":{"affiliations":[{"of":{}}]} """, IssueCodes.Missing, ".recordedBy.affiliations[0]" },
        { """ "recordedBy":{"affiliations":[{"of":{"kind":null}}]} """, IssueCodes.Missing, ".recordedBy.affiliations[0]" },

        // Texts.
        { """ "extraction":{"system":""} """, IssueCodes.EmptyText, ".extraction.system" },
        { """ "credibility":"" """, IssueCodes.EmptyText, ".credibility" },
        { """ "recordedAt":"" """, IssueCodes.EmptyText, ".recordedAt" },
        { """ "recordedBy":{"names":{"en":""}} """, IssueCodes.EmptyText, ".recordedBy.names.en" },
        { """ "extraction":{"system":"a\ud800"} """, IssueCodes.Encoding, ".extraction.system" },
        { """ "extraction":{"system":"\udc00\ud800"} """, IssueCodes.Encoding, ".extraction.system" },
        { """ "new":["\ud800"] """, IssueCodes.Encoding, ".new[0]" },
        { """ "\ud800":1 """, IssueCodes.Encoding, "['\\\\ud800']" },
        { """ "new":{"\ud800":1} """, IssueCodes.Encoding, ".new['\\\\ud800']" },

        // Codes.
        { """ "credibility":" 1" """, IssueCodes.NoCode, ".credibility" },
        { """ "credibility":"1\u00A0" """, IssueCodes.NoCode, ".credibility" },
        { """ "credibility":"a\u0007b" """, IssueCodes.NoCode, ".credibility" },
        { $""" "credibility":"{new string('x', 101)}" """, IssueCodes.NoCode, ".credibility" },
        { """ "recordedBy":{"names":{"":"x"}} """, IssueCodes.NoCode, ".recordedBy.names['']" },
        { """ "recordedBy":{"id":{" wikidata":"Q1"}} """, IssueCodes.NoCode, ".recordedBy.id[' wikidata']" },
        { $$$""" "recordedBy":{"id":{"wikidata":"{{{new string('Q', 401)}}}"}} """, IssueCodes.TooLong, ".recordedBy.id.wikidata" },

        // Decimals.
        { Number("1e3"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("+1"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("1."), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number(".5"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("-"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("1,000"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number(" 1"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("١"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("NaN"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },
        { Number("12345678901234567890123456789"), IssueCodes.NoDecimal, ".recordedBy.number.exact" },

        // Instants.
        { Instant("2023-09-09"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T08:00:00"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T08:00Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T08:00:00+00:00"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09t08:00:00z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-02-29T08:00:00Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T24:00:00Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T08:00:60Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T08:00:00.Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("2023-09-09T08:00:00.0123456789Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("-9999-01-01T00:00:00Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("-0000-01-01T00:00:00Z"), IssueCodes.NoInstant, ".recordedAt" },
        { Instant("10000-01-01T00:00:00Z"), IssueCodes.NoInstant, ".recordedAt" },

        // Dates and other values that are texts.
        { """ "attribution":[{"on":{"edtf":"2023-13"}}] """, IssueCodes.NoEdtf, ".attribution[0].on.edtf" },
        { """ "attribution":[{"on":{"edtf":"September"}}] """, IssueCodes.NoEdtf, ".attribution[0].on.edtf" },
        { """ "attribution":[{"about":["a..b"]}] """, IssueCodes.NoTextValue, ".attribution[0].about[0]" },
        { """ "evidence":[{"sha256":"abc"}] """, IssueCodes.NoTextValue, ".evidence[0].sha256" },
        { """ "links":[{"relation":"supports","to":"c1-x"}] """, IssueCodes.NoTextValue, ".links[0].to" },

        // Small values lack a part that they need.
        { """ "attribution":[{"on":{"language":"en"}}] """, IssueCodes.NoValue, ".attribution[0].on" },
        { """ "recordedBy":{"number":{"unit":"t"}} """, IssueCodes.NoValue, ".recordedBy.number" },

        // Duplicate members.
        { """ "recordedBy":{"kind":"state"},"recordedBy":{"kind":"state"} """, IssueCodes.DuplicateMember, ".recordedBy" },
        { """ "credibility":"1","\u0063redibility":"1" """, IssueCodes.DuplicateMember, ".credibility" },
        { """ "z":1,"a":1,"\u007a":1 """, IssueCodes.DuplicateMember, ".z" },
        { """ "new":{"a":1,"\u0061":1} """, IssueCodes.DuplicateMember, ".new.a" },
        { """ "recordedBy":{"names":{"en":"a","de":"b","en":"c"}} """, IssueCodes.DuplicateMember, ".recordedBy.names.en" },
        { """ "recordedBy":{"id":{"lei":"a","lei":"b"}} """, IssueCodes.DuplicateMember, ".recordedBy.id.lei" },

        // The nesting is deeper than the limit for unknown members.
        { $"\"new\":{new string('[', 17)}{new string(']', 17)}", IssueCodes.TooDeep, ".new[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]" },
    };

    /// <summary>Faulty members of the proposition.</summary>
    public static TheoryData<string, string, string> InProposition => new()
    {
        { """ "likelihood":{"low":0.5} """, IssueCodes.NoValue, ".likelihood" },
        { """ "likelihood":{"high":0.5,"word":"likely"} """, IssueCodes.NoValue, ".likelihood" },
        { """ "likelihood":{"high":0.4,"low":0.5} """, IssueCodes.NoValue, ".likelihood" },
        { """ "likelihood":{"yardstick":"icd-203"} """, IssueCodes.NoValue, ".likelihood" },
        { """ "likelihood":{"high":1.1,"low":1} """, IssueCodes.NoProbability, ".likelihood.high" },
        { """ "likelihood":{"high":1,"low":-0.1} """, IssueCodes.NoProbability, ".likelihood.low" },
        { """ "likelihood":{"high":1e400,"low":1} """, IssueCodes.NoProbability, ".likelihood.high" },
        { """ "likelihood":{"high":"0.5","low":0.5} """, IssueCodes.WrongType, ".likelihood.high" },
        { """ "likelihood":{"high":[],"low":0.5} """, IssueCodes.WrongType, ".likelihood.high" },
        { """ "event":{"$type":"meeting"} """, IssueCodes.DuplicateMember, ".event" },
        { """ "condition":7 """, IssueCodes.WrongType, ".condition" },
        { """ "condition":"if it rains" """, IssueCodes.WrongType, ".condition" },
        { """ "condition":{"event":7} """, IssueCodes.WrongType, ".condition.event" },
        { """ "condition":{"event":["transfer"]} """, IssueCodes.WrongType, ".condition.event" },
        { """ "condition":{"tense":"past"} """, IssueCodes.Missing, ".condition" },
        { """ "condition":{"event":null} """, IssueCodes.Missing, ".condition" },
        { """ "condition":{"event":{}} """, IssueCodes.Missing, ".condition" },
        { """ "condition":{"event":{"kind":"sale"}} """, IssueCodes.Missing, ".condition.event" },
        { """ "condition":{"event":{"$type":null}} """, IssueCodes.NoCode, ".condition.event.$type" },
        { """ "condition":{"event":{"$type":7}} """, IssueCodes.NoCode, ".condition.event.$type" },
        { """ "condition":{"event":{"$type":""}} """, IssueCodes.NoCode, ".condition.event.$type" },
        { """ "condition":{"event":{"$type":["transfer"]}} """, IssueCodes.NoCode, ".condition.event.$type" },
        { """ "condition":{"event":{"$type":"transfer","\u0024type":"meeting"}} """, IssueCodes.DuplicateMember, ".condition.event.$type" },
        { """ "condition":{"event":{"$type":"meeting","topics":[{"clause":7}]}} """, IssueCodes.WrongType, ".condition.event.topics[0].clause" },
        { """ "condition":{"event":{"$type":"meeting","topics":[{"clause":""}]}} """, IssueCodes.EmptyText, ".condition.event.topics[0].clause" },
        { """ "condition":{"event":{"$type":"transfer","where":{"coordinates":{"latitude":"91","longitude":"0"}}}} """, IssueCodes.NoValue, ".condition.event.where.coordinates" },
        { """ "condition":{"event":{"$type":"transfer","where":{"coordinates":{"latitude":"9"}}}} """, IssueCodes.Missing, ".condition.event.where.coordinates" },
        { """ "condition":{"event":{"$type":"interaction","counts":[{"kind":"killed"}]}} """, IssueCodes.Missing, ".condition.event.counts[0]" },
    };

    /// <summary>Texts whose complete claim is faulty.</summary>
    public static TheoryData<string, string, string> Whole => new()
    {
        { """{"proposition":{"event":{"$type":"transfer"}}}""", IssueCodes.Format, "$" },
        { """{"format":"geopol/2","proposition":{"event":{"$type":"transfer"}}}""", IssueCodes.Format, "$" },
        { """{"format":1,"proposition":{"event":{"$type":"transfer"}}}""", IssueCodes.Format, "$" },
        { """{"format":null,"proposition":{"event":{"$type":"transfer"}}}""", IssueCodes.Format, "$" },
        { """{"format":{"proposition":{}},"proposition":{"event":{"$type":"transfer"}}}""", IssueCodes.Format, "$" },
        { """{"format":["geopol/1"],"proposition":{"event":{"$type":"transfer"}}}""", IssueCodes.Format, "$" },
        { """{"format":"geopol/1"}""", IssueCodes.Missing, "$" },
        { """{"format":"geopol/1","proposition":null}""", IssueCodes.Missing, "$" },
        { """{"format":"geopol/1","proposition":{}}""", IssueCodes.Missing, "$" },
        { """{"format":"geopol/1","proposition":[]}""", IssueCodes.WrongType, "$.proposition" },
        { "[]", IssueCodes.WrongType, "$" },
        { "null", IssueCodes.WrongType, "$" },
        { "7", IssueCodes.WrongType, "$" },
        { "\"x\"", IssueCodes.WrongType, "$" },
        { "", IssueCodes.Syntax, "$" },
        { "  \n ", IssueCodes.Syntax, "$" },
        { "not JSON", IssueCodes.Syntax, "$" },
        { SampleJson.Least + "{}", IssueCodes.Syntax, "$" },
        { SampleJson.Least + ",", IssueCodes.Syntax, "$" },
        { SampleJson.Claim("\"new\":NaN"), IssueCodes.Syntax, "$.new" },
        { SampleJson.Claim("\"new\":Infinity"), IssueCodes.Syntax, "$.new" },
        { SampleJson.Claim("\"new\":01"), IssueCodes.Syntax, "$.new" },
        { SampleJson.Claim("\"new\":1,"), IssueCodes.Syntax, "$" },
        { SampleJson.Claim("/* why */ \"new\":1"), IssueCodes.Syntax, "$" },
        { SampleJson.Claim("\"new\":1 // why\n"), IssueCodes.Syntax, "$" },
        { SampleJson.Claim("'new':1"), IssueCodes.Syntax, "$" },
        { SampleJson.Claim("\"new\":\"a\nb\""), IssueCodes.Syntax, "$.new" },
    };

    [Theory]
    [MemberData(nameof(InClaim))]
    public void Read_FaultInClaim_HasItsCodeAndPath(string member, string code, string path) =>
        AssertOne(ClaimJson.Read(SampleJson.Claim(member)), code, "$" + path);

    [Theory]
    [MemberData(nameof(InProposition))]
    public void Read_FaultInProposition_HasItsCodeAndPath(string member, string code, string path) =>
        AssertOne(ClaimJson.Read($"{SampleJson.Least[..^2]},{member}}}}}"), code, "$.proposition" + path);

    [Theory]
    [MemberData(nameof(Whole))]
    public void Read_FaultOfTheWhole_HasItsCodeAndPath(string json, string code, string path) => AssertOne(ClaimJson.Read(json), code, path);

    [Fact]
    public void Read_InvalidUtf8InValueOrName_IsTold()
    {
        AssertOne(ClaimJson.Read(Latin1("\"extraction\":{\"system\":\"\u00FF\"}")), IssueCodes.Encoding, "$.extraction.system");
        AssertOne(ClaimJson.Read(Latin1("\"extraction\":{\"system\":\"\u00C0\u0080\"}")), IssueCodes.Encoding, "$.extraction.system");
        AssertOne(ClaimJson.Read(Latin1("\"credibility\":\"\u00ED\u00A0\u0080\"")), IssueCodes.Encoding, "$.credibility");
        AssertOne(ClaimJson.Read(Latin1("\"new\":\"\u00FF\"")), IssueCodes.Encoding, "$.new");
        Assert.Equal(IssueCodes.Encoding, Assert.Single(ClaimJson.Read(Latin1("\"\u00FF\":1")).Issues).Code);
        Assert.Equal(IssueCodes.NoCode, Assert.Single(ClaimJson.Read(Latin1("\"recordedBy\":{\"names\":{\"\u00FF\":\"x\"}}")).Issues).Code);
    }

    [Fact]
    public void Read_LoneSurrogateInAString_IsToldAsInItsBytes() =>
        AssertOne(ClaimJson.Read(SampleJson.Claim("\"extraction\":{\"system\":\"a\uD800\"}")), IssueCodes.Encoding, "$.extraction.system");

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver()
    {
        Assert.Empty(ClaimJson.Read("\uFEFF" + SampleJson.Least).Issues);
        Assert.Equal(3, ClaimJson.Read("\uFEFFx").Issues[0].ByteOffset);
        AssertOne(ClaimJson.Read("\uFEFF\uFEFF" + SampleJson.Least), IssueCodes.Syntax, "$");
    }

    [Fact]
    public void Read_ManyFaults_AreAllToldInTheirOrder()
    {
        var result = ClaimJson.Read("""
            {"attribution":[{"act":7,"to":[{"kind":""}]},3],"credibility":[],"format":"x","recordedAt":"?","proposition":{"event":{"$type":"transfer","kind":1}}}
            """);

        Assert.Equal(
            ["$.attribution[0].act", "$.attribution[0].to[0].kind", "$.attribution[1]", "$.credibility", "$.recordedAt", "$.proposition.event.kind", "$"],
            result.Issues.Select(issue => issue.Path));
    }

    private static void AssertOne(ReadResult<Claim> result, string code, string path)
    {
        var issue = Assert.Single(result.Issues);
        Assert.Equal((code, path, IssueSeverity.Error), (issue.Code, issue.Path, issue.Severity));
        Assert.False(result.IsRead);
    }

    private static string Number(string exact) => $$$""" "recordedBy":{"number":{"exact":"{{{exact}}}"}} """;

    private static string Instant(string text) => $""" "recordedAt":"{text}" """;

    private static byte[] Latin1(string member) => Encoding.Latin1.GetBytes(SampleJson.Claim(member));
}
