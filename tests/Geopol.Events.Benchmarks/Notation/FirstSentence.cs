using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Geopol.Events.Benchmarks;

/// <summary>
/// The cost of a process's first sentence: methods compiled, bytes allocated, and the run time compared with a process that prints the claim as JSON.
/// </summary>
internal static class FirstSentence
{
    internal const string Sentence = "sentence";
    internal const string Json = "json";

    private const int Processes = 15;

    /// <summary>Returns the rows of the report.</summary>
    /// <param name="child">Runs this program in a process of its own and returns the lines that it writes.</param>
    internal static Row[] Rows(Func<string, string[], string[]> child)
    {
        var rounds = Enumerable.Range(1, Processes).Select(_ => (Said: Run(Sentence), Json: Run(Json))).ToArray();
        return
        [
            Of("first sentence of a process, methods compiled", rounds.Select(static round => round.Said.Methods), 300),
            Of("first sentence of a process, bytes allocated", rounds.Select(static round => round.Said.Bytes), 100_000),
            Of("process that prints a claim as a sentence / as JSON", rounds.Select(static round => round.Said.Time / round.Json.Time), 1.25),
        ];

        (double Methods, double Bytes, double Time) Run(string form)
        {
            var start = Stopwatch.GetTimestamp();
            var figures = Array.ConvertAll(child($"process that prints a claim as {form}", ["--print", form])[0].Split('\t')[..2], static figure => double.Parse(figure, CultureInfo.InvariantCulture));
            return (figures[0], figures[1], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <summary>Prints the claim, and returns the cost of that.</summary>
    internal static string Measure(string form)
    {
        var claim = new Claim
        {
            Proposition = new()
            {
                Modality = Modality.Possible,
                Event = new Transfer { Kind = TransferKind.Sale, Suppliers = [Actor.State("KP", "DPRK")], Recipients = [Actor.State("RU", "Russia")], Items = [Commodity.Parse("munitions")] },
            },
            Attribution = Attribution.Per(Actor.Named(ActorKind.MediaOutlet, "Financial Times")),
        };

        // The first use of the meters isn't counted.
        _ = JitInfo.GetCompiledMethodCount(currentThread: true) + GC.GetAllocatedBytesForCurrentThread();

        var methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var text = form == Sentence ? claim.ToString() : ClaimJson.Serialize(claim);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        return text.Contains("DPRK", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{methods}\t{bytes}\t{text}") : throw new InvalidOperationException(text);
    }

    private static Row Of(string what, IEnumerable<double> figures, double atMost) => new(what, Median.Of([.. figures]), figures.Min(), figures.Max(), atMost);
}
