using System.Text.Json;
using Geopol.Events;
using Geopol.Events.Aot;
using Geopol.Events.Scales;

// This comes first in the program, so that these are the first look-ups of the process.
var start = System.Diagnostics.Stopwatch.GetTimestamp();
var byCode = ActorRegistry.Default.Find(IdentifierScheme.Cow, "731").Actor;
var byName = ActorRegistry.Default.Find("Nordkorea").Actor;
var firstLookUps = System.Diagnostics.Stopwatch.GetElapsedTime(start);
start = System.Diagnostics.Stopwatch.GetTimestamp();
var dictionary = ActorRegistry.Default.Actors.SelectMany(static actor => actor.Codes, static (actor, code) => (code.Identifier, actor)).DistinctBy(static pair => pair.Identifier)
    .ToDictionary(static pair => pair.Identifier, static pair => pair.actor);
var building = System.Diagnostics.Stopwatch.GetElapsedTime(start);

// The native program runs on the corpus: it reads, checks and validates claims, computes keys, writes the claims, and compares.
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
    Expect(claim.ToHtml().Contains("geopol-sentence", StringComparison.Ordinal), "shown as HTML");
    var json = JsonSerializer.Serialize(claim, ClaimContext.Default.Claim);
    Expect(JsonSerializer.Deserialize(json, ClaimContext.Default.Claim) == claim, "equal after a user's own context");
}

var dossier = new Dossier
{
    Title = LocalizedText.Of("en", "North Korea"), Ids = [Identifier.Parse("wikidata:Q423")], Actors = [Actor.State("KP")], Modalities = [Modality.Possible],
    Notes = ["seen"], Attribution = Attribution.Per(Actor.State("RU")),
};
Expect(JsonSerializer.Deserialize(JsonSerializer.Serialize(dossier, ClaimContext.Default.Dossier), ClaimContext.Default.Dossier) == dossier, "a dossier that comes back equal");
Expect(count == 27, "27 claims");
Expect(byCode is not null && byCode == byName && byCode == dictionary[Identifier.Parse("fips:KN")], "one North Korea");
Expect(ActorRegistry.Default.Reconcile(new Claim { Proposition = new Transfer { Suppliers = [Actor.Named(default, "КНДР")] } }).Additions.Count == 1, "reconciled");
Expect(firstLookUps < building / 10, $"looked up in a tenth of the time of a dictionary: {firstLookUps.TotalMicroseconds:F0} and {building.TotalMicroseconds:F0} microseconds");
Console.WriteLine($"native: first look-ups {firstLookUps.TotalMicroseconds:F0} microseconds, a dictionary of the codes {building.TotalMicroseconds:F0}");
Expect(ClaimJson.Read("{\"format\":\"geopol/2\"}").Issues.Count == 2, "issues");
Expect(Yardsticks.Icd203.WordsFor(0.6, 0.7).HasValue, "yardsticks");
Expect(MispTags.Reliability.Read("f").Value == Reliability.F && HedgeReading.Read("almost certainly")?.Likelihood is not null, "scales");
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
