using System.Diagnostics;
using System.Reflection;

namespace Geopol.Events.Mutants;

/// <summary>
/// Runs tests in one process for many mutants, one after the other, so that the code is compiled only once. The process runs in the folder of the tests,
/// and finds the tests and their data by reflection from the attributes of xunit.
/// </summary>
/// <remarks>
/// State that outlives a test (tables, caches) could carry a mutant's effect to the next one. So a test that fails runs again without any mutant. If it
/// fails then too, the process ends, and a new process judges the remaining mutants. A mutant that survives here runs again in a process of its own.
/// </remarks>
internal static class Host
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(3);

    /// <summary>Reads ids of mutants from the input, runs the classes for each mutant, and prints one line per mutant: "killed" or "survived".</summary>
    internal static int Run(string folder, IReadOnlyCollection<string> classes)
    {
        var library = Assembly.LoadFrom(Path.Combine(folder, "Geopol.Events.dll"));
        var tests = Assembly.LoadFrom(Path.Combine(folder, "Geopol.Events.Tests.dll"));
        var active = library.GetType("Geopol.Events.ActiveMutant")!.GetField("Active", BindingFlags.Static | BindingFlags.NonPublic)!;
        var cases = tests.GetTypes().Where(type => classes.Contains(type.Name) && type.GetConstructors() is [var only] && only.GetParameters().Length == 0)
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(HostedTest.Of).ToList();

        // Each test runs twice: the first run compiles the code, the second run is measured.
        var usable = cases.Where(static test => test.Passes()).Select(static test => (Test: test, Time: Measure(test))).Where(static pair => pair.Time < Slow)
            .OrderBy(static pair => pair.Time).Select(static pair => pair.Test).ToList();
        foreach (var test in cases.Where(static test => test.Failure is not null))
        {
            Console.Error.WriteLine($"Not used: {test.Name}, {test.Failure!.GetBaseException().Message}");
        }

        Console.WriteLine($"{usable.Count} of {cases.Count} tests");
        while (Console.ReadLine() is { } id)
        {
            active.SetValue(null, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
            var failed = usable.Find(static test => !test.Passes());
            active.SetValue(null, 0);
            if (failed?.Passes() == false)
            {
                return 1;
            }

            Console.WriteLine(failed is null ? "survived" : $"killed by {failed.Name}");
        }

        return 0;
    }

    private static TimeSpan Measure(HostedTest test)
    {
        var watch = Stopwatch.StartNew();
        return test.Passes() ? watch.Elapsed : TimeSpan.MaxValue;
    }
}
