using System.Globalization;

namespace Geopol.Events.Benchmarks;

/// <summary>What is promised of the registry of actors.</summary>
internal static class RegistryRows
{
    // They are short, and a fresh process varies more than a warm one.
    private const int FirstProcesses = 11;

    /// <summary>The rows of the report.</summary>
    /// <param name="child">Runs this program in a process of its own and gives the lines that it writes.</param>
    /// <param name="processes">In how many processes each is measured.</param>
    internal static IReadOnlyList<Row> Of(Func<string, string[], string[]> child, int processes)
    {
        var warm = Enumerable.Range(1, processes).Select(number => child($"registry process {number}", ["--registry"]).Select(Measurement.Parse).ToArray()).ToArray();
        return
        [
            Ratio(warm, RegistryContest.Code, RegistryContest.FrozenCode, 2),
            Ratio(warm, RegistryContest.Name, RegistryContest.FrozenName, 15),
            Allocation(warm, RegistryContest.Code),
            Allocation(warm, RegistryContest.Name),
            .. First(child),
            new Row("actors in the image, bytes", ActorTable.Bytes, ActorTable.Bytes, ActorTable.Bytes, 1_000_000),
        ];
    }

    // A process's first look-up waits for the compiler: its time counts. What remains without it is told beside.
    private static Row[] First(Func<string, string[], string[]> child)
    {
        const string What = $"{FirstLookUp.Registry} / {FirstLookUp.Dictionary}";
        var pairs = Enumerable.Range(1, FirstProcesses).Select(_ => (Registry: Times(FirstLookUp.Registry), Dictionary: Times(FirstLookUp.Dictionary))).ToArray();
        return
        [
            Of(What, [.. pairs.Select(static pair => pair.Registry[1] / pair.Dictionary[1])], 0.1),
            Of($"{What}, without compiling", [.. pairs.Select(static pair => pair.Registry[0] / pair.Dictionary[0])], null),
        ];

        double[] Times(string name) => [.. child(name, ["--first", name])[0].Split('\t').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static Row Ratio(Measurement[][] processes, string name, string against, double atMost) =>
        Of($"{name} / {against}", [.. processes.Select(process => Find(process, name).Nanoseconds / Find(process, against).Nanoseconds)], atMost);

    private static Row Allocation(Measurement[][] processes, string name) =>
        Of($"{name}, bytes allocated", [.. processes.Select(process => (double)Find(process, name).AllocatedBytes)], 0);

    private static Row Of(string what, double[] figures, double? atMost) => new(what, Median.Of(figures), figures.Min(), figures.Max(), atMost);

    private static Measurement Find(Measurement[] process, string name) => process.Single(measured => measured.Name == name);
}
