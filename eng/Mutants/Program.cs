using System.Collections.Concurrent;
using System.Globalization;
using Geopol.Events.Mutants;

// Changes the library in places that a seed picks, and reports which changes the tests notice.
//
//     dotnet run --project eng/Mutants -- SEED [--count N] [--only ID,ID] [--nearby] [--parallel N] [--no-build] [--list]
//
// --count  the number of mutants to pick, the same number per area; default 100.
// --only   runs the tests for these mutants only, for example those that survived before a test was added.
// --nearby runs only the tests that are nearest to each mutant: a first look, in a fraction of the time.
// --parallel  the number of test processes that run at once; default 2.
// --no-build  uses the tests as they were last built.
// --list   prints the mutants and runs no test.
//
// equivalent.tsv lists each mutant that no test can kill, with the reason. Such a mutant isn't counted, and another is picked in its place.
if (args is ["--host", var folder, .. var classes])
{
    return Host.Run(folder, classes);
}

var seed = int.Parse(args[0], CultureInfo.InvariantCulture);
var wanted = Option("--count") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 100;
var only = Option("--only")?.Split(',').Select(static id => int.Parse(id, CultureInfo.InvariantCulture)).ToHashSet();

var root = WorkingCopy.FindRoot();
var library = Library.Read(root);
var picker = new Picker(library, Equivalent.Read(Path.Combine(root, "eng", "Mutants", "equivalent.tsv")), seed);
List<Mutant> mutants = [.. Area.All.SelectMany(area => picker.Pick(area, wanted / Area.All.Count))];
if (args.Contains("--list"))
{
    mutants.ForEach(static mutant => Console.WriteLine(Report.Line(mutant)));
    return 0;
}

var run = new TestRun(WorkingCopy.Make(root, args.Contains("--no-build")), args.Contains("--nearby"));
File.Copy(Path.Combine(AppContext.BaseDirectory, "Mutants.dll"), Path.Combine(run.Output, "Mutants.dll"));
library.Emit(picker.Compilation, Path.Combine(run.Output, "Geopol.Events.dll"));
Console.WriteLine($"The tests run in {run.Output}.");

// Mutant 0 means no mutant: without any, the tests must pass.
if (only is null && await run.Run(0, Area.All[0]) is var outcome and not Outcome.Survived)
{
    Console.Error.WriteLine($"Without any mutant the tests fail: {outcome}.");
    return 1;
}

var outcomes = new ConcurrentDictionary<Mutant, Outcome>();
var parallel = new ParallelOptions { MaxDegreeOfParallelism = Option("--parallel") is { } processes ? int.Parse(processes, CultureInfo.InvariantCulture) : 2 };

// First, one process per area runs the mutants of the area. Then each mutant that survived runs in a process of its own.
await Parallel.ForEachAsync(mutants.Where(mutant => only?.Contains(mutant.Id) != false).GroupBy(static mutant => mutant.Area), parallel, async (area, _) =>
{
    HostProcess? host = null;
    foreach (var mutant in area)
    {
        host ??= await HostProcess.Start(run.Output, run.NearestTo(area.Key));
        var verdict = await host.Judge(mutant.Id);
        if (verdict is null)
        {
            host.Dispose();
            host = null;
        }
        else if (verdict != "survived")
        {
            outcomes[mutant] = Outcome.KilledNearby;
        }

        Console.WriteLine($"{verdict ?? "undecided"}: {Report.Line(mutant)}");
    }

    host?.Dispose();
});
await Parallel.ForEachAsync(mutants.Where(mutant => only?.Contains(mutant.Id) != false && !outcomes.ContainsKey(mutant)), parallel, async (mutant, _) =>
{
    outcomes[mutant] = await run.Run(mutant.Id, mutant.Area);
    Console.WriteLine($"{outcomes[mutant]}: {Report.Line(mutant)}");
});
Console.WriteLine(Report.Of(outcomes, picker.Dropped.Count));
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
