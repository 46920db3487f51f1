#:project ../../src/Geopol.Events/Geopol.Events.csproj
using System.Runtime.CompilerServices;
using Geopol.Events;
using Geopol.Events.Registry;

// The file has one claim per line, and two of its eight lines are faulty. For your own file: dotnet run docs/guides/ndjson.cs claims.ndjson
var path = args is [var given] ? given : Path.Combine(Here(), "statements.ndjson");

// 1. Counts the claims by event type, and shows each fault with its line. A line is read, used and forgotten, so memory doesn't grow with the file.
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
foreach (var result in Lines(path))
{
    var kind = result.Value?.Proposition.Event.Type ?? "faulty";
    counts[kind] = counts.GetValueOrDefault(kind) + 1;
    foreach (var issue in result.Issues)
    {
        Console.WriteLine($"line {result.Line}: {issue.Code} {issue.Path}: {issue.Message}");
    }
}

Console.WriteLine(string.Join(", ", counts.Select(static count => $"{count.Key}: {count.Value}")));

// 2. Filters by an actor. The registry knows that North Korea is the state with the code KP.
var registry = ActorRegistry.Default;
var actor = registry.Find("North Korea").Actor!.Actor;
Console.WriteLine($"{Claims(path).Count(TakesPart)} claims in which {actor} takes part");

// 3. Shows who said what about one matter. A matter is the same, whether a speaker affirms, hedges or denies it.
var matter = Claim.Parse("DPRK supplied munitions to Russia").Proposition.MatterKey;
Console.WriteLine($"{"speaker",-16}{"takes it for",-18}claim");
foreach (var claim in Claims(path).Where(claim => claim.Proposition.MatterKey == matter))
{
    foreach (var (link, factuality) in claim.Attribution.Zip(claim.Factualities()))
    {
        Console.WriteLine($"{string.Join(" and ", link.Sources.Select(static source => source.ToString())),-16}{factuality,-18}{claim}");
    }
}

bool TakesPart(Claim claim) => claim.Proposition.Event.InRoles().Any(one => registry.Match(one.Actor, actor).Relation == ActorRelation.Same);

static IEnumerable<Claim> Claims(string path) => Lines(path).Where(static result => result.IsRead).Select(static result => result.ValueOrThrow());

static IEnumerable<ReadResult<Claim>> Lines(string path)
{
    using var file = File.OpenRead(path);
    foreach (var result in ClaimJson.ReadLines(file))
    {
        yield return result;
    }
}

static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
