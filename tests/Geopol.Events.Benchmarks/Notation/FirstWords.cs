using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Geopol.Events.Benchmarks;

/// <summary>The cost of the first words in a process that has read and printed no sentence yet: methods compiled, bytes allocated, time.</summary>
internal static class FirstWords
{
    /// <summary>Looks up the words of a sentence.</summary>
    internal const string Found = "words of a sentence found";

    /// <summary>Also reads the names, verbs, frames and nouns of the words.</summary>
    internal const string Read = "words of a sentence read in full";

    private const int Processes = 5;

    private static readonly string[] Sentence = ["DPRK", "may", "sell", "munitions", "to", "Russia", "per", "experts", "via", "FT"];

    /// <summary>Returns the rows of the report.</summary>
    /// <param name="child">Runs this program in a process of its own and returns the lines that it writes.</param>
    internal static IEnumerable<Row> Rows(Func<string, string[], string[]> child) => new[] { (Found, MostMethods: 30), (Read, MostMethods: 130) }.SelectMany(asked =>
    {
        var figures = Enumerable.Range(1, Processes).Select(_ => Array.ConvertAll(child(asked.Item1, ["--words", asked.Item1])[0].Split('\t'), static figure => double.Parse(figure, CultureInfo.InvariantCulture))).ToArray();
        return new[]
        {
            Of($"first {asked.Item1}, methods compiled", 0, asked.MostMethods),
            Of($"first {asked.Item1}, bytes allocated", 1, 50_000),
            Of($"first {asked.Item1}, milliseconds", 2, null),
        };

        Row Of(string what, int figure, double? atMost)
        {
            double[] column = [.. figures.Select(one => one[figure])];
            return new(what, Median.Of(column), column.Min(), column.Max(), atMost);
        }
    });

    /// <summary>Returns the methods compiled, the bytes allocated and the milliseconds of one run.</summary>
    internal static string Measure(string asked)
    {
        // The first use of the meters isn't counted.
        _ = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp()).TotalMilliseconds + JitInfo.GetCompiledMethodCount(currentThread: true) + GC.GetAllocatedBytesForCurrentThread();

        var methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var found = asked == Found ? Find() : ReadWhole();
        var time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        return found > 5 ? string.Create(CultureInfo.InvariantCulture, $"{methods}\t{bytes}\t{time.TotalMilliseconds:F2}") : throw new InvalidOperationException("The words aren't found.");
    }

    private static int Find()
    {
        var found = 0;
        foreach (var word in Sentence)
        {
            found += Vocabulary.Default.Find(word) is null ? 0 : 1;
        }

        return found;
    }

    private static int ReadWhole()
    {
        var read = 0;
        foreach (var word in Sentence)
        {
            if (Vocabulary.Default.Find(word) is not { } lexeme)
            {
                continue;
            }

            foreach (var name in lexeme.Names)
            {
                read += name.Actor is null ? 0 : 1;
            }

            foreach (var form in lexeme.Verbs)
            {
                for (var i = 0; i < form.Verb.Frames.Length; i++)
                {
                    read += form.Verb.Frames[i].Slots.Length;
                }
            }

            read += lexeme.Nouns.Length + lexeme.Prepositions.Length + lexeme.Adverbs.Length + lexeme.Acts.Length + lexeme.Stances.Length + lexeme.Demonyms.Length;
        }

        return read;
    }
}
