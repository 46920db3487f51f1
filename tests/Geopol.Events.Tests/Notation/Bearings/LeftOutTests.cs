using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>The section "What a sentence leaves out" of the notation's reference lists members. Each of these members is left out and named.</summary>
public sealed class LeftOutTests
{
    private const string Sale = "DPRK sold arms to Russia, per FT";
    private const string Counted = "DPRK sold 5 howitzers to Russia";
    private const string Rated = "DPRK sold arms to Russia. High confidence";
    private const string Likely = "DPRK will probably sell arms to Russia";
    private const string Attack = "Russia attacked Ukraine in Kharkiv";
    private const string Dated = "Russia attacked Ukraine in 2023";
    private const string Postponed = "Russia postponed talks with Ukraine";
    private const string Met = "Putin met Xi Jinping";

    // Each row has a sentence, a member that the sentence leaves out, and a value of this member.
    public static TheoryData<string, string, string> LeftOut => new()
    {
        { Sale, "attribution[0].document", """{"title":{"en":"Arms for Moscow"}}""" },
        { Sale, "attribution[0].quotes", """[{"text":"we sell"}]""" },
        { Sale, "attribution[0].basis", """["intercepts"]""" },
        { Sale, "attribution[0].access", "\"direct\"" },
        { Sale, "attribution[0].naming", "\"anonymous\"" },
        { Sale, "attribution[0].channel", "\"background\"" },
        { Sale, "attribution[0].capacity", """{"en":"spokesman"}""" },
        { Sale, "attribution[0].on", """{"edtf":"2023-09-05"}""" },
        { Sale, "proposition.event.marks", """[{"kind":"uncertain","member":"items"}]""" },
        { Sale, "proposition.event.contexts", """["military"]""" },
        { Sale, "proposition.event.codings", """[{"code":"0711","scheme":"cameo"}]""" },
        { Sale, "proposition.event.description", """{"en":"a sale of arms"}""" },
        { Sale, "proposition.event.related", """[{"names":{"en":"the war"}}]""" },
        { Sale, "proposition.event.orderedOn", """{"edtf":"2020"}""" },
        { Sale, "proposition.event.deliveredOn", """{"edtf":"2021"}""" },
        { Sale, "proposition.event.recipients[0].otherNames", """[{"text":"RF"}]""" },
        { Sale, "proposition.event.recipients[0].sectors", """{"plover":"GOV"}""" },
        { Sale, "proposition.event.recipients[0].id.wikidata", "\"Q159\"" },
        { Sale, "proposition.event.recipients[0].names.de", "\"Russland\"" },
        { Sale, "proposition.event.items[0].codes", """{"hs":"93"}""" },
        { Sale, "proposition.event.items[0].condition", "\"new\"" },
        { Sale, "proposition.event.items[0].properties", """[{"kind":"range","value":{"exact":"5","unit":"km"}}]""" },
        { Sale, "proposition.event.items[0].ordered", """{"exact":"7"}""" },
        { Sale, "proposition.event.items[0].delivered", """{"exact":"6"}""" },
        { Counted, "proposition.event.items[0].value", """{"amount":{"exact":"5"},"currency":"USD"}""" },
        { Sale, "evidence", """[{"kind":"image"}]""" },
        { Sale, "links", """[{"relation":"repeats","to":"c1-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]""" },
        { Sale, "handling", """{"tlp":"GREEN"}""" },
        { Sale, "extra", """{"ucdp-ged":{"id":1}}""" },
        { Sale, "recordedBy", """{"names":{"en":"Jane"}}""" },
        { Sale, "recordedAt", "\"2023-09-05T10:00:00Z\"" },
        { Rated, "confidence.scale", "\"icd203\"" },
        { Rated, "confidence.basis", """{"en":"two sources"}""" },
        { Likely, "proposition.likelihood.yardstick", "\"phia\"" },
        { Attack, "proposition.event.where.precision", "\"exact\"" },
        { Attack, "proposition.event.where.coordinates", """{"latitude":"50","longitude":"36"}""" },
        { Attack, "proposition.event.amounts", """[{"amount":{"exact":"5"},"currency":"USD"}]""" },
        { Dated, "proposition.event.when.language", "\"en\"" },
        { Postponed, "proposition.event.formerlyFor", """{"edtf":"2023-09-01"}""" },
        { Postponed, "proposition.event.scheduledFor", """{"edtf":"2023-09-05"}""" },
        { Met, "proposition.event.parties[0].affiliations", """[{"of":{"id":{"iso3166-1-alpha-2":"RU"},"kind":"state","names":{"en":"Russia"}},"title":{"en":"president"}}]""" },
    };

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void GetOmissions_OfAClaimWithTheMember_NamesItAndTheSentenceStays(string sentence, string path, string value)
    {
        var json = JsonNode.Parse(ClaimJson.Serialize(Claim.Parse(sentence)))!;
        Set(json, path.Split('.'), JsonNode.Parse(value));
        var claim = ClaimJson.Deserialize(json.ToJsonString());

        Assert.Equal(Claim.Parse(sentence).ToString(), claim.ToString());
        Assert.Equal([path], claim.GetOmissions().Select(static left => left.Path));
    }

    private static void Set(JsonNode node, string[] steps, JsonNode? value)
    {
        foreach (var step in steps[..^1])
        {
            var parts = step.Split('[', ']');
            node = node[parts[0]]!;
            node = parts.Length > 1 ? node[int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)]! : node;
        }

        node[steps[^1]] = value;
    }
}
