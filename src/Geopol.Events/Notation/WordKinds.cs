using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>What can stand in a place of a sentence, where that is no certain word.</summary>
internal static class WordKinds
{
    internal const string Verb = "a verb";
    internal const string Ing = "an -ing form of a verb";
    internal const string Participle = "a past participle of a verb";
    internal const string Date = "a date";

    private static readonly FrozenSet<string> All = new[]
    {
        "an actor", "a name", "a source", "goods", "a place", "a matter", "a matter, goods or an actor", Date, Verb, Ing, Participle, "a number", "a letter A to F", "a number 1 to 6",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Named =
        new[] { "an actor", "a name", "a source", "goods", "a place", "a matter", "a matter, goods or an actor" }.ToFrozenSet(StringComparer.Ordinal);

    internal static bool Is(string what) => All.Contains(what);

    /// <summary>Whether names of the lexicon and the registry may stand for it.</summary>
    internal static bool IsName(string what) => Named.Contains(what);
}
