using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Geopol.Events.Benchmarks;

/// <summary>The first look-ups of a process.</summary>
internal static class FirstLookUp
{
    internal const string Code = "first look-up, by code";
    internal const string Name = "first look-up, by name";
    internal const string Both = "first look-ups, by code and by name";
    internal const string Dictionaries = "dictionaries of the same, built and asked";

    /// <summary>Returns the nanoseconds to the first result, first without and then with compilation.</summary>
    internal static string Measure(string name)
    {
        // The first use of the clocks isn't counted.
        _ = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp()) + JitInfo.GetCompilationTime(currentThread: true);

        var compiled = JitInfo.GetCompilationTime(currentThread: true);
        var start = Stopwatch.GetTimestamp();
        var found = name switch
        {
            Code => AskByCode() is not null,
            Name => AskByName() is not null,
            Both => AskByCode() is { } actor && AskByName() == actor,
            _ => AskDictionaries(),
        };
        var all = Stopwatch.GetElapsedTime(start);
        var own = all - (JitInfo.GetCompilationTime(currentThread: true) - compiled);
        return found ? string.Create(CultureInfo.InvariantCulture, $"{own.TotalNanoseconds:F0}\t{all.TotalNanoseconds:F0}") : throw new InvalidOperationException("North Korea isn't found.");
    }

    private static RegisteredActor? AskByCode() => ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha3, "PRK").Actor;

    private static RegisteredActor? AskByName() => ActorRegistry.Default.Find("North Korea").Actor;

    // Builds the dictionaries that are needed if the table isn't read in place (codes, names, actors with their names), and looks up in both.
    private static bool AskDictionaries()
    {
        LanguageTag[] languages = [.. "ar de en es fr ja ko ru uk zh".Split(' ').Select(LanguageTag.Parse)];
        Actor[] actors = [.. ActorRegistry.Default.Actors.Select(actor => actor.ToActor(languages))];
        var codes = new Dictionary<Identifier, Actor>();
        for (var row = 0; row < ActorTable.RowActors.Length; row++)
        {
            codes.TryAdd(ActorTable.CodeAt(row), actors[ActorTable.RowActors[row] & ActorTable.ActorBits]);
        }

        var names = new Dictionary<string, Actor>(StringComparer.Ordinal);
        for (var row = 0; row < ActorTable.NameCount; row++)
        {
            names.Add(ActorTable.FoldedAt(row).ToString(), actors[ActorTable.ActorsAt(row)[0] & ActorTable.ActorBits]);
        }

        return codes[new(IdentifierScheme.Iso31661Alpha3, "PRK")] == names["north korea"];
    }
}
