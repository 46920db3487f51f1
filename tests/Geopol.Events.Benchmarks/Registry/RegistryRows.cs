using System.Globalization;

namespace Geopol.Events.Benchmarks;

/// <summary>The rows of the report about the actor registry.</summary>
internal static class RegistryRows
{
    // The runs are short, and a fresh process varies more than a warm process.
    private const int FirstProcesses = 11;

    /// <summary>Returns the rows of the report.</summary>
    /// <param name="child">Runs this program in a process of its own and returns the lines that it writes.</param>
    /// <param name="processes">The number of processes in which each row is measured.</param>
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
            Of("actors of both tables in the image, bytes", [ActorTable.Bytes + MoreActors.Bytes], 1_500_000),
        ];
    }

    // The first look-up of a process waits for the compiler, so compilation counts. An extra row shows the time without compilation.
    private static Row[] First(Func<string, string[], string[]> child)
    {
        string[] names = [FirstLookUp.Code, FirstLookUp.Name, FirstLookUp.Both];
        var rounds = Enumerable.Range(1, FirstProcesses).Select(_ => (Peer: Times(FirstLookUp.Dictionaries), Asked: Array.ConvertAll(names, Times))).ToArray();
        return
        [
            .. names.Select((name, at) => Of($"{name} / {FirstLookUp.Dictionaries}", [.. rounds.Select(round => round.Asked[at].All / round.Peer.All)], 0.1)),
            Of($"{FirstLookUp.Both} / {FirstLookUp.Dictionaries}, without compiling", [.. rounds.Select(static round => round.Asked[^1].Own / round.Peer.Own)], null),
        ];

        (double Own, double All) Times(string name)
        {
            var times = child(name, ["--first", name])[0].Split('\t');
            return (double.Parse(times[0], CultureInfo.InvariantCulture), double.Parse(times[1], CultureInfo.InvariantCulture));
        }
    }

    private static Row Ratio(Measurement[][] processes, string name, string against, double atMost) =>
        Of($"{name} / {against}", [.. processes.Select(process => Find(process, name).Nanoseconds / Find(process, against).Nanoseconds)], atMost);

    private static Row Allocation(Measurement[][] processes, string name) =>
        Of($"{name}, bytes allocated", [.. processes.Select(process => (double)Find(process, name).AllocatedBytes)], 0);

    private static Row Of(string what, double[] figures, double? atMost) => new(what, Median.Of(figures), figures.Min(), figures.Max(), atMost);

    private static Measurement Find(Measurement[] process, string name) => process.Single(measured => measured.Name == name);
}
