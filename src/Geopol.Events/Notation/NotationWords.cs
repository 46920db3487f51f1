using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>The words that a notation knows, laid out for reading and writing.</summary>
internal sealed class NotationWords
{
    private static readonly string[] Units =
    [
        "tonnes", "tons", "kilograms", "grams", "litres", "barrels", "cubic metres", "megawatt hours", "rounds", "containers", "wagons", "shiploads", "boxes", "sets",
    ];

    private static readonly string[] Vague =
    [
        "hundreds of thousands", "tens of thousands", "several hundred", "several thousand", "several dozen", "a few dozen", "a few hundred", "a few thousand",
        "two dozen", "half a dozen", "a dozen", "dozens", "scores", "hundreds", "thousands", "millions", "several", "a few", "many",
    ];

    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> modifiers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> manners;
    private readonly string[] titles;
    private readonly (string Adjective, Actor State)[] adjectives;
    private readonly FormTable<ActVerb> acts;
    private readonly FormTable<ControlVerb> controls;
    private readonly FrozenDictionary<SpeechAct, ActVerb> mainActs;

    internal NotationWords(Lexicon lexicon, ActorRegistry registry)
    {
        Lexicon = lexicon;
        Names = new NameTable(lexicon, registry);
        Verbs = new VerbTable(lexicon);
        modifiers = lexicon.Modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        manners = lexicon.Manners.GetAlternateLookup<ReadOnlySpan<char>>();
        titles = [.. lexicon.Titles.OrderByDescending(static title => title.Length).ThenBy(static title => title, StringComparer.Ordinal)];
        adjectives = [.. registry.Actors.Where(static actor => actor.Kind == ActorKind.State && actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null)
            .SelectMany(static actor => actor.Adjectives.Select(adjective => (adjective, Actor.State(actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2)!, actor.Actor.Names.Main))))
            .OrderByDescending(static pair => pair.adjective.Length)];
        acts = new(lexicon.Acts, static act => act.Forms);
        mainActs = lexicon.Acts.Where(static act => act.IsMain).GroupBy(static act => act.Act).ToFrozenDictionary(static group => group.Key, static group => group.Last());
        controls = new(lexicon.Controls, static control => control.Forms);
    }

    internal Lexicon Lexicon { get; }

    internal NameTable Names { get; }

    internal VerbTable Verbs { get; }

    internal bool IsModifier(ReadOnlySpan<char> word) => modifiers.Contains(word);

    internal bool IsManner(ReadOnlySpan<char> word) => manners.Contains(word);

    internal static bool IsVague(ReadOnlySpan<char> text, out int length) => Begins(text, Vague, out length);

    internal static bool IsUnit(ReadOnlySpan<char> text, out int length) => Begins(text, Units, out length);

    /// <summary>Whether all of it is a vague quantity.</summary>
    internal static bool IsVague(string text) => Vague.Contains(text);

    /// <summary>Whether all of it is a unit.</summary>
    internal static bool IsUnit(string text) => Units.Contains(text);

    /// <summary>A number in a word, from two to twelve.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> text, out int length, out int number)
    {
        number = 0;
        if (Begins(text, Numbers, out length))
        {
            number = Array.IndexOf(Numbers, text[..length].ToString()) + 2;
        }

        return number > 0;
    }

    internal bool IsTitle(ReadOnlySpan<char> text, out int length) => Begins(text, titles, out length);

    internal bool IsAdjective(ReadOnlySpan<char> text, out (Actor Actor, int Length) found)
    {
        if (text is [>= 'A' and <= 'Z', ..])
        {
            foreach (var (adjective, state) in adjectives)
            {
                if (SentenceText.Begins(text, adjective))
                {
                    found = (state, adjective.Length);
                    return true;
                }
            }
        }

        found = default;
        return false;
    }

    /// <summary>The verb of saying with a form of which the text begins.</summary>
    internal VerbForm<ActVerb>? Act(ReadOnlySpan<char> text, VerbForms wanted) => acts.Longest(text, wanted);

    /// <summary>The verb of saying for an act: the one told, else the main one.</summary>
    internal ActVerb? Act(SpeechAct act, string? lemma)
    {
        var main = mainActs.GetValueOrDefault(act);
        if (lemma is null || main is null || main.Forms.Base == lemma)
        {
            return main;
        }

        foreach (var verb in Lexicon.Acts)
        {
            if (verb.Act == act && verb.Forms.Base == lemma)
            {
                return verb;
            }
        }

        return main;
    }

    /// <summary>The verb of stance with a form of which the text begins.</summary>
    internal VerbForm<ControlVerb>? Control(ReadOnlySpan<char> text, VerbForms wanted) => controls.Longest(text, wanted);

    internal ControlVerb? Control(Disposition disposition, string? lemma)
    {
        ControlVerb? main = null;
        foreach (var control in Lexicon.Controls)
        {
            if (control.Disposition == disposition)
            {
                if (control.Lemma == lemma)
                {
                    return control;
                }

                main = control.IsMain ? control : main;
            }
        }

        return main;
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] known, out int length)
    {
        foreach (var word in known)
        {
            if (SentenceText.Begins(text, word))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
