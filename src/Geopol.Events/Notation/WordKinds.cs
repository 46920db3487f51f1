namespace Geopol.Events;

/// <summary>The kinds of words that can be at a place of a sentence.</summary>
internal static class WordKinds
{
    internal const string Verb = "a verb";
    internal const string Ing = "an -ing form of a verb";
    internal const string Participle = "a past participle of a verb";
    internal const string Date = "a date";
    internal const string Actor = "an actor";
    internal const string Name = "a name";
    internal const string Source = "a source";
    internal const string Place = "a place";
    internal const string Matter = "a matter";
    internal const string Reliability = "a letter A to F";
    internal const string Credibility = "a number 1 to 6";
    internal const string Probability = "a percentage";

    private static readonly (Filler Filler, string Kind)[] Fillers =
    [
        (Filler.Actor, Actor), (Filler.People, "people"), (Filler.Thing, "goods"), (Filler.Money, "money"), (Filler.Place, Place), (Filler.Words, Matter), (Filler.Clause, Ing),
    ];

    /// <summary>Returns whether an expected text is a kind of word ("a verb") and not a word.</summary>
    internal static bool Is(string what) => what is Verb or Ing or Participle or Date or Reliability or Credibility or Probability || FillersOf(what) != Filler.None;

    /// <summary>Returns the kind of word for a verb in one of these forms.</summary>
    internal static string Of(VerbForms forms) => forms == VerbForms.Ing ? Ing : forms == VerbForms.Participle ? Participle : Verb;

    /// <summary>Returns the kinds of words that a slot takes.</summary>
    internal static IEnumerable<string> Of(Filler fillers) => Fillers.Where(kind => (kind.Filler & fillers) != 0).Select(static kind => kind.Kind);

    /// <summary>Returns the kinds of participants that a name of this kind can be; none if the kind isn't a kind of names.</summary>
    internal static Filler FillersOf(string kind) => kind is Name ? Filler.Any
        : kind is Source ? Filler.Actor | Filler.People
        : kind is Ing ? Filler.None : Array.Find(Fillers, known => known.Kind == kind).Filler;
}
