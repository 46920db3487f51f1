namespace Geopol.Events.Tests;

/// <summary>Claims as JSON text, for tests that change them.</summary>
internal static class SampleJson
{
    /// <summary>The smallest claim.</summary>
    internal const string Least = """{"format":"geopol/1","proposition":{"event":{"$type":"transfer"}}}""";

    /// <summary>Returns the smallest claim with these additional members.</summary>
    internal static string Claim(string members) => $"{Least[..^1]},{members}}}";

    /// <summary>Returns the smallest claim with these additional members in its event.</summary>
    internal static string Event(string members) => $"{Least[..^3]},{members}}}}}}}";

    /// <summary>A claim of a later version. It has new members at every level, new codes, and a new type of event.</summary>
    internal const string LaterVersion = """
        {
          "attribution": [
            {
              "act": "insinuate",
              "confidence": { "level": "moderate", "newInConfidence": 1, "scale": "planetary" },
              "document": { "newInDocument": 1, "url": "https://example.org/a" },
              "marks": [ { "kind": "embargoed", "member": "on", "newInMark": 1 } ],
              "newInLink": { "deep": [ { "deeper": null } ] },
              "on": { "edtf": "2023-09-08", "newInTime": 1 },
              "quotes": [ { "language": "de", "newInQuote": 1, "text": "könnte", "translationOf": { "newInOriginal": 1, "text": "может" } } ],
              "reliability": "G",
              "sources": [
                {
                  "affiliations": [ { "newInAffiliation": 1, "of": { "kind": "state", "newInLargerActor": 1 } } ],
                  "kind": "influencer",
                  "newInActor": 1,
                  "number": { "exact": "3", "newInQuantity": 1 }
                }
              ]
            }
          ],
          "credibility": "7",
          "evidence": [ { "kind": "hologram", "newInEvidence": 1 } ],
          "extraction": { "newInExtraction": 1, "system": "coder" },
          "format": "geopol/1",
          "handling": { "newInHandling": 1, "tlp": "violet" },
          "links": [ { "newInClaimLink": 1, "relation": "echoes", "to": "c1-00000000000000000000000000000000000000000000000000000000000000ff" } ],
          "newInClaim": [ 1, 1.10, 1e3, "x" ],
          "proposition": {
            "condition": { "event": { "$type": "cyber-operation", "newOnlyHere": { "a": 1 }, "suppliers": [{ "kind": "state" }], "when": { "words": "soon" } } },
            "event": {
              "$type": "interaction",
              "adjuncts": [ { "newInAdjunct": 1, "participant": { "goods": { "name": "x" } }, "relation": "beneath" } ],
              "codings": [ { "code": "190", "newInCoding": 1, "scheme": "cameo2" } ],
              "contexts": [ "space" ],
              "counts": [ { "kind": "irradiated", "newInCount": 1, "number": { "words": "dozens" } } ],
              "instruments": [ { "goods": { "commodity": "munitions", "newInGoods": 1, "properties": [ { "kind": "albedo", "newInProperty": 1, "value": { "exact": "0.3" } } ], "value": { "amount": { "about": "2.5" }, "newInMoney": 1 } }, "newInParticipant": 1 } ],
              "newInEvent": 1,
              "plover": { "modes": [ "orbital" ], "newInPlover": 1, "type": "ORBIT" },
              "related": [ { "kind": "epidemic", "newInRelated": 1 } ],
              "topics": [ { "idea": { "name": "x" } } ],
              "verb": "irradiate",
              "where": { "coordinates": { "altitude": 9, "latitude": "1.5", "longitude": "2" }, "newInPlace": 1, "precision": "orbit" }
            },
            "likelihood": { "newInLikelihood": 1, "word": "likely", "yardstick": "lunar" },
            "modality": "wondered",
            "newInProposition": 1,
            "wording": { "hedge": "könnte", "newInWording": 1 }
          }
        }
        """;
}
