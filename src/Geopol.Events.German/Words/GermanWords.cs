using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>The built-in German words. They are found by English word or by code.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class GermanWords
{
    private static readonly string[] VerbFiles = ["transfer", "meeting", "agreement", "warning", "interaction"];
    private static readonly string[] Lists = ["manners", "modifiers", "chances", "units", "members", "demonyms"];

    private readonly FrozenDictionary<(string Type, string Lemma), GermanFrame> verbs;
    private readonly FrozenDictionary<string, GermanFrame> bySense;
    private readonly FrozenDictionary<string, GermanFrame> codes;
    private readonly FrozenDictionary<string, GermanFrame> controls;
    private readonly FrozenDictionary<string, (GermanFrame Frame, string Act)> acts;
    private readonly FrozenDictionary<string, string> texts;

    private GermanWords()
    {
        var forms = new GermanVerbs();
        verbs = VerbFiles.SelectMany(type => Frames($"verbs-{type}", forms).Select(pair => (Key: (type, pair.Key), pair.Value)))
            .GroupBy(static pair => pair.Key).ToFrozenDictionary(static group => group.Key, static group => group.First().Value);
        bySense = Frames("verbs-interaction", forms).Where(static pair => Geopol.Events.Verb.TryParse(pair.Key.Replace(' ', '-'), out _))
            .GroupBy(static pair => Geopol.Events.Verb.Parse(pair.Key.Replace(' ', '-')).Sense.Text).ToFrozenDictionary(static group => group.Key, static group => group.First().Value);
        codes = Frames("codes", forms).ToFrozenDictionary();
        controls = Frames("controls", forms).ToFrozenDictionary();
        acts = GermanLine.Of("acts").SelectMany(line => line.Words.Select(word => (Word: word, Frame: GermanFrame.Read(line, forms), Act: line["act"] ?? word)))
            .ToFrozenDictionary(static act => act.Word, static act => (act.Frame, act.Act));
        Nouns = new GermanNounTable();
        Defaults = GermanLine.Of("roles").SelectMany(static line => line.Words.Select(word => (word, GermanComplement.Parse(line.Said[0])))).ToFrozenDictionary(static pair => pair.Item1, static pair => pair.Item2);
        texts = Lists.SelectMany(static file => GermanLine.Of(file).SelectMany(line => line.Words.Select(word => (Key: $"{file}/{word}", Value: string.Join(' ', line.Said).Replace('_', ' ')))))
            .GroupBy(static pair => pair.Key).ToFrozenDictionary(static group => group.Key, static group => group.First().Value);
    }

    internal static GermanWords Default { get; } = new();

    internal GermanNounTable Nouns { get; }

    /// <summary>The case or preposition of each role, for verbs that don't give one. A key with a slash is for a preposition of the English verb.</summary>
    internal FrozenDictionary<string, GermanComplement> Defaults { get; }

    /// <summary>Finds the German verb for an English verb of an event type. Returns null if there is none.</summary>
    internal GermanFrame? Verb(VerbFrame? english) => english is null ? null : verbs.GetValueOrDefault((english.EventType, english.Lemma));

    /// <summary>
    /// Finds the German verb for an English verb of interactions with an object of this sort: <c>people</c>, <c>place</c>, <c>goods</c>, <c>words</c> or
    /// <c>clause</c>. The sort is <c>none</c> without an object and <c>where</c> with a place. Returns null if the sort has no verb of its own.
    /// </summary>
    internal GermanFrame? Verb(string lemma, string sort) => verbs.GetValueOrDefault(("interaction", $"{lemma}@{sort}"));

    /// <summary>Finds the German verb for the code of an interaction, or for another verb of the same sense. Returns null if there is none.</summary>
    internal GermanFrame? Verb(Verb code) => code.IsAbsent ? null
        : verbs.GetValueOrDefault(("interaction", code.Text.Replace('-', ' '))) ?? bySense.GetValueOrDefault(code.Sense.Text);

    /// <summary>
    /// Finds the German verb for a code of a member, such as member <c>transfer/stage</c> and code <c>cancelled</c>. Returns null if there is none.
    /// </summary>
    internal GermanFrame? Code(string member, string code) => codes.GetValueOrDefault($"{member}/{code}");

    /// <summary>The verb "besuchen".</summary>
    internal GermanFrame Visit => verbs[("meeting", "visit")];

    /// <summary>The verb "sich einigen".</summary>
    internal GermanFrame Agree => verbs[("agreement", "agree")];

    /// <summary>Finds the verb before an infinitive with "zu". It looks first for the lemma and then for the code. Returns null if there is none.</summary>
    internal GermanFrame? Control(string? lemma, string code) => (lemma is null ? null : controls.GetValueOrDefault(lemma)) ?? controls.GetValueOrDefault(code);

    /// <summary>
    /// Finds the verb of saying for an act. It looks first for the lemma with this act and then for the act. Returns null for an unknown act.
    /// </summary>
    internal GermanFrame? Act(string? lemma, string act) =>
        lemma is not null && acts.TryGetValue(lemma, out var verb) && verb.Act == act ? verb.Frame : acts.TryGetValue(act, out var main) && main.Act == act ? main.Frame : null;

    /// <summary>Finds the German text of an entry in a list. Returns null if the list doesn't have the entry.</summary>
    internal string? Text(string list, string english) => texts.GetValueOrDefault($"{list}/{english}");

    /// <summary>Returns whether this English verb of saying has this act.</summary>
    internal bool IsActVerb(string lemma, string act) => acts.TryGetValue(lemma, out var verb) && verb.Act == act;

    private static IEnumerable<KeyValuePair<string, GermanFrame>> Frames(string file, GermanVerbs forms) =>
        GermanLine.Of(file).SelectMany(line => GermanFrame.Read(line, forms) is var frame ? line.Words.Select(word => KeyValuePair.Create(word, frame)) : []);

    /// <summary>Returns the number of verbs: <c>420 verbs</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{verbs.Count} verbs");
}
