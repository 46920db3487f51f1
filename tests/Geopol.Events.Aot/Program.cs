using System.Text.Json;
using Geopol.Events;
using Geopol.Events.Aot;

// Published native and run on the corpus: reads, checks, validates, computes keys, writes, and compares.
var failures = 0;
var count = 0;
await using var corpus = File.OpenRead(args[0]);
await foreach (var result in ClaimJson.ReadLinesAsync(corpus))
{
    count++;
    var claim = result.ValueOrThrow();
    Expect(claim.Check().IsValid(), "valid by Check");
    Expect(new ClaimValidator().Validate(claim).IsValid, "valid by FluentValidation");
    Expect(ClaimJson.Deserialize(ClaimJson.Serialize(claim)) == claim, "equal after JSON");
    Expect(ContentId.Parse(claim.ContentId.ToString()) == claim.ContentId, "id as text");
    Expect(!claim.Proposition.Key.IsAbsent && !claim.Proposition.MatterKey.IsAbsent && !claim.Key.IsAbsent, "keys");
    var json = JsonSerializer.Serialize(claim, ClaimContext.Default.Claim);
    Expect(JsonSerializer.Deserialize(json, ClaimContext.Default.Claim) == claim, "equal after a user's own context");
}

Expect(count == 27, "27 claims");
Expect(ClaimJson.Read("{\"format\":\"geopol/2\"}").Issues.Count == 2, "issues");
Expect(Yardsticks.Icd203.WordsFor(0.6, 0.7).HasValue, "yardsticks");
Expect(MispTags.Reliability.Read("f").Value == Reliability.F && Hedges.Read("almost certainly")?.Likelihood is not null, "scales");
Console.WriteLine($"native: {count} claims, {failures} failures");
return failures == 0 ? 0 : 1;

void Expect(bool holds, string what)
{
    if (!holds)
    {
        failures++;
        Console.Error.WriteLine($"claim {count}: not {what}");
    }
}
