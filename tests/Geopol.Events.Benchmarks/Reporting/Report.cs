using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Geopol.Events.Benchmarks;

/// <summary>The results of all processes, as Markdown.</summary>
internal sealed class Report(IReadOnlyList<Measurement[]> processes, IReadOnlyList<Measurement[]> streams, IReadOnlyList<Row> others)
{
    internal IReadOnlyList<Row> Rows { get; } =
    [
        .. Target.OfClaims.Select(target => Ratio(processes, target)), Allocation(processes),
        .. Target.OfStreams.Select(target => Ratio(streams, target)), .. others,
    ];

    internal bool IsAllMet => Rows.All(static row => row.IsMet);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            | ratio | median | least | most | at most | |
            |---|---:|---:|---:|---:|---|

            """);
        foreach (var row in Rows)
        {
            var verdict = row.AtMost is null ? "" : row.IsMet ? "met" : "**missed**";
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Median:0.000} | {row.Least:0.000} | {row.Most:0.000} | {row.AtMost:0.##} | {verdict} |\n");
        }

        text.Append("\n| one claim | microseconds | bytes allocated |\n|---|---:|---:|\n");
        foreach (var group in new[] { processes, streams })
        {
            foreach (var measured in group[0])
            {
                var time = Median.Of(group.Select(p => Time(p, measured.Name)));
                text.Append(CultureInfo.InvariantCulture, $"| {measured.Name} | {time / 1000:0.000} | {measured.AllocatedBytes} |\n");
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors.\n").ToString();
    }

    private static Row Ratio(IReadOnlyList<Measurement[]> processes, Target target)
    {
        var ratios = processes.Select(p => Time(p, target.Name) / Time(p, target.Against)).ToArray();
        return new Row($"{target.Name} / {target.Against}", Median.Of(ratios), ratios.Min(), ratios.Max(), target.AtMost);
    }

    private static Row Allocation(IReadOnlyList<Measurement[]> processes)
    {
        var bytes = processes.Select(static p => (double)p.Single(static m => m.Name == Contest.Check).AllocatedBytes).ToArray();
        return new Row($"{Contest.Check}, bytes allocated", Median.Of(bytes), bytes.Min(), bytes.Max(), 0);
    }

    private static double Time(Measurement[] process, string name) => process.Single(m => m.Name == name).Nanoseconds;
}
