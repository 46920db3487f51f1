namespace Geopol.Events.Tests;

/// <summary>Documents that are read although this version would write them differently or wouldn't write them.</summary>
public static class AcceptableDocuments
{
    private static readonly Dictionary<string, string> Documents = new()
    {
        ["the smallest"] = """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"}}}""",
        ["members in any order, with white space"] = """
            { "proposition": { "modality": "possible",
                "event": { "kind": "sale", "$type": "transfer" } },
              "format": "geopol\/1" }
            """,
        ["members of a later version at every level"] = """
            {"format":"geopol/1","mood":{"grim":[1,null,"x"]},"proposition":{"irony":0.5,"event":{"$type":"transfer","insuredBy":{"kind":"company"},
             "suppliers":[{"id":{"iso3166-1-alpha-2":"KP"},"flagOf":"KP"}],"items":[{"commodity":"munitions","lot":7}]}},
             "attribution":[{"act":"report","sources":[{"names":{"en":"FT"}}],"tone":"dry"}]}
            """,
        ["codes of a later version"] = """
            {"format":"geopol/1","credibility":"7","proposition":{"modality":"rumoured","tense":"timeless","event":{"$type":"interaction",
             "contexts":["space"],"verb":"deorbit","plover":{"type":"ORBIT","modes":["decay"]}}},"attribution":[{"act":"hint","naming":"veiled"}]}
            """,
        ["an event type of a later version"] = """
            {"format":"geopol/1","proposition":{"event":{"$type":"cyber-incident","kind":{"name":"wiper"},"target":["grid"],"when":{"edtf":"2031-02"}}}}
            """,
        ["an unknown event inside a known one"] = """
            {"format":"geopol/1","proposition":{"event":{"$type":"meeting","topics":[{"clause":"peace"},{"clause":{"event":{"$type":"cyber-incident","vector":1}}}]}}}
            """,
        ["nulls and empty values"] = """
            {"format":"geopol/1","attribution":[],"confidence":{},"credibility":null,"recordedAt":null,"recordedBy":null,"links":null,
             "proposition":{"condition":{},"likelihood":null,"event":{"$type":"warning","condition":{},"consequence":null,"description":{},"when":{},
             "issuers":[{"names":{"en":null},"id":{},"standsFor":null}]}}}
            """,
        ["keys that are no language and no known scheme"] = """
            {"format":"geopol/1","proposition":{"event":{"$type":"transfer","suppliers":[{"id":{"my-register":"17"},"names":{"in their own words":"DPRK"}}]}}}
            """,
        ["several codes of a scheme, one of them twice"] = """
            {"format":"geopol/1","proposition":{"event":{"$type":"transfer","origin":{"id":{"wikidata":["Q2","Q1","Q2"],"lei":["X"]}}}}}
            """,
        ["a participant of a later version's kind, and extra of any shape"] = """
            {"format":"geopol/1","extra":{"ucdp-ged":{"id":1,"note":null},"my-format":[1]},"proposition":{"event":{"$type":"interaction","objects":[{"idea":{"name":"x"}},{"clause":"peace"}]}}}
            """,
        ["decimals with zeros to spare"] = """
            {"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"quantity":{"exact":"0200.50"}}],
             "where":{"coordinates":{"latitude":"-090.0","longitude":"180.00"}}}}}
            """,
        ["polarity that needn't be written"] = """{"format":"geopol/1","proposition":{"polarity":"affirmed","event":{"$type":"transfer"}}}""",
        ["an interval without a word, a word without an interval"] = """
            {"format":"geopol/1","proposition":{"likelihood":{"low":0,"high":1},"condition":{"likelihood":{"word":"unlikely"},"event":{"$type":"meeting"}},"event":{"$type":"transfer"}}}
            """,
        ["an instant before the common era, with nine digits"] = """
            {"format":"geopol/1","recordedAt":"-0043-03-15T12:00:00.123456789Z","proposition":{"event":{"$type":"transfer"}}}
            """,
    };

    public static TheoryData<string> Names { get; } = [.. Documents.Keys];

    internal static string Of(string name) => Documents[name];
}
