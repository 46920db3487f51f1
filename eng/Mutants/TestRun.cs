using System.Diagnostics;

namespace Geopol.Events.Mutants;

/// <summary>Runs the short tier of <c>Geopol.Events.Tests</c> against the library with the mutants, in a copy of the repository.</summary>
/// <param name="copy">The folder of the copy.</param>
/// <param name="isNearbyOnly">Whether only the tests of the nearest folders run.</param>
internal sealed class TestRun(string copy, bool isNearbyOnly)
{
    private const int NothingRan = 8;

    // These tests compile the unchanged sources, or start processes with the same tests. They kill no mutant that the others don't kill.
    private static readonly string[] NotRun = ["Architecture", "Generation", "EveryCultureTests.cs"];

    // A mutant may loop for ever. The limit is processor time: on a busy machine, the clock would also count tests that only wait.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly string tests = Path.Combine(copy, "tests", "Geopol.Events.Tests");

    /// <summary>The folder with the assemblies of the tests.</summary>
    internal string Output => Path.Combine(tests, "bin", "Debug", "net10.0");

    /// <summary>The names of the test classes that are nearest to an area.</summary>
    internal IReadOnlyList<string> NearestTo(Area area) => [.. area.NearestTests.SelectMany(ClassesIn)];

    /// <summary>Runs the tests of the nearest folders in a process of their own, then the other tests, until a test fails.</summary>
    internal async Task<Outcome> Run(int mutant, Area area)
    {
        var near = NearestTo(area).Select(static name => "*." + name).ToList();
        var outcome = await Run(mutant, "--filter-class", near, Outcome.KilledNearby);
        return outcome != Outcome.Survived || isNearbyOnly ? outcome
            : await Run(mutant, "--filter-not-class", [.. near, .. NotRun.SelectMany(ClassesIn).Select(static name => "*." + name)], Outcome.KilledElsewhere);
    }

    private IEnumerable<string> ClassesIn(string name) =>
        (name.EndsWith(".cs", StringComparison.Ordinal) ? [name] : Directory.GetFiles(Path.Combine(tests, name), "*Tests.cs", SearchOption.AllDirectories))
            .Select(static file => Path.GetFileNameWithoutExtension(file));

    private async Task<Outcome> Run(int mutant, string filter, IEnumerable<string> classes, Outcome failed)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Output, "Geopol.Events.Tests.dll"), filter, .. classes, "--stop-on-fail", "on", "--pre-enumerate-theories", "off", "--no-ansi", "--progress", "off"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GEOPOL_MUTANT"] = mutant.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(TimeSpan.Zero))
        {
            if (process.TotalProcessorTime > Patience)
            {
                process.Kill(entireProcessTree: true);
                return Outcome.TimedOut;
            }

            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(Interval));
        }

        await File.WriteAllTextAsync(Path.Combine(copy, $"{mutant}.log"), await output + await errors);
        return process.ExitCode switch
        {
            0 => Outcome.Survived,
            NothingRan => throw new InvalidOperationException($"No test ran: {filter} {string.Join(' ', classes)}"),
            _ => failed,
        };
    }
}
