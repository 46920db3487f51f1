#:project ../../src/Geopol.Events/Geopol.Events.csproj
using System.Runtime.CompilerServices;
using Geopol.Events;
using NodaTime;

// Records "DPRK may sell munitions to Russia, per FT" in full.
var claim = new Claim
{
    Proposition = new Proposition
    {
        Event = new Transfer { Kind = TransferKind.Sale, Suppliers = [Actor.State("KP")], Recipients = [Actor.State("RU")], Items = [Commodity.Munitions] },
        Modality = Modality.Possible,
    },
    Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times"))],
};

// Checks the claim: it has no error. The same claim with Russia on both sides has an error.
Console.WriteLine($"valid: {claim.Check().IsValid()}");
var sale = (Transfer)claim.Proposition.Event;
var wrong = claim with { Proposition = sale with { Suppliers = sale.Recipients } };
Console.WriteLine(wrong.Check()[0]);

// Reads, checks and writes the 27 statements of one news piece, one per line.
await using var corpus = File.OpenRead(Path.Combine(Here(), "..", "corpus", "corpus.ndjson"));
var results = await ClaimJson.ReadLinesAsync(corpus).ToListAsync();
var claims = results.Select(result => result.ValueOrThrow()).ToList();
Console.WriteLine($"{claims.Count} claims read, {claims.Count(c => c.Check().IsValid())} of them valid");

var path = Path.Combine(Path.GetTempPath(), $"claims-{Guid.NewGuid():N}.ndjson");
await using (var file = File.Create(path))
{
    await ClaimJson.WriteLinesAsync(file, claims);
}

Console.WriteLine($"{new FileInfo(path).Length} bytes written to {path}");
Console.WriteLine(ClaimJson.Serialize(claim));

static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
