using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>The German words that are built in, by the English words of the lexicon.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class GermanWords
{
    private readonly FrozenDictionary<(EventSort, string), GermanFrame> frames;
    private readonly FrozenDictionary<string, GermanFrame> byPlover;
    private readonly FrozenDictionary<EventSort, GermanFrame> common;
    private readonly FrozenDictionary<string, GermanFrame> controls;
    private readonly FrozenDictionary<string, GermanFrame> acts;
    private readonly FrozenDictionary<string, string> texts;

    private static readonly string[] Lists = ["manners", "modifiers", "chances", "units"];

    private GermanWords()
    {
        var verbs = new GermanVerbs(GermanFiles.Read("strong-verbs"));
        Seem = verbs.Of("scheinen", withSein: false);
        frames = Enum.GetValues<EventSort>().SelectMany(sort => Frames(FileOf(sort), verbs).Select(pair => (Key: (sort, pair.Key), pair.Value)))
            .ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value);
        byPlover = Frames("plover", verbs).ToFrozenDictionary();
        common = Frames("common", verbs).ToFrozenDictionary(static pair => Enum.Parse<EventSort>(pair.Key), static pair => pair.Value);
        controls = Frames("controls", verbs).ToFrozenDictionary();
        acts = Frames("acts", verbs).ToFrozenDictionary();
        Actors = Nouns("actors", "people", "groups");
        Matters = Nouns("matters", "occasions");
        Places = Nouns("places");
        Goods = GoodsNouns();
        Classifiers = Nouns("classifiers");
        texts = Lists.SelectMany(file => LexiconLine.Read(GermanFiles.Read(file)).Select(line => (Key: $"{file}/{line.Words[0]}", Value: string.Join(' ', line.Said).Replace('_', ' '))))
            .ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value);
    }

    internal static GermanWords Default { get; } = new();

    internal GermanVerb Seem { get; }

    /// <summary>Actors by the English names of the lexicon.</summary>
    internal FrozenDictionary<string, GermanNoun> Actors { get; }

    /// <summary>Matters and occasions, without the English article.</summary>
    internal FrozenDictionary<string, GermanNoun> Matters { get; }

    internal FrozenDictionary<string, GermanNoun> Places { get; }

    /// <summary>Goods by their codes.</summary>
    internal FrozenDictionary<string, GermanNoun> Goods { get; }

    /// <summary>Nouns that stand before a name of which nothing is known, by kinds of actors and by what else they are.</summary>
    internal FrozenDictionary<string, GermanNoun> Classifiers { get; }

    /// <summary>The verb's own frame; null where it has none.</summary>
    internal GermanFrame? Frame(EventSort sort, string lemma) => frames.GetValueOrDefault((sort, lemma));

    /// <summary>The frame of a verb that has none of its own: that of its type.</summary>
    internal GermanFrame Frame(EventSort sort, PloverCode? plover) =>
        sort == EventSort.Interaction && plover is not null && byPlover.TryGetValue(plover.Type.Text, out var frame) ? frame : common[sort];

    /// <summary>How a role stands where the verb's frame doesn't say; null where it isn't said.</summary>
    internal GermanComplement? Common(EventSort sort, string role) =>
        common[sort].TryFind(role, out var complement, out _) || common[EventSort.Interaction].TryFind(role, out complement, out _) ? complement : null;

    /// <summary>The verb before "to": that of the lemma, else that of the disposition, else null.</summary>
    internal GermanFrame? Control(string? lemma, string disposition) => lemma is not null && controls.TryGetValue(lemma, out var frame) ? frame : controls.GetValueOrDefault(disposition);

    /// <summary>The verb of saying: that of the lemma, else that of the act, else "sagen".</summary>
    internal GermanFrame Act(string? lemma, string act) => lemma is not null && acts.TryGetValue(lemma, out var frame) ? frame : acts.GetValueOrDefault(act) ?? acts["say"];

    /// <summary>A word of one of the lists; null where it has none.</summary>
    internal string? Text(string list, string english) => texts.GetValueOrDefault($"{list}/{english}");

    internal static string FileOf(EventSort sort) => sort switch
    {
        EventSort.Transfer => "verbs-transfer",
        EventSort.Meeting => "verbs-meeting",
        EventSort.Agreement => "verbs-agreement",
        EventSort.Warning => "verbs-warning",
        _ => "verbs-interaction",
    };

    // The vocabulary has the German names; the file has their genders, and names with adjectives in parts.
    private static FrozenDictionary<string, GermanNoun> GoodsNouns() => LexiconLine.Read(GermanFiles.Read("goods"))
        .ToFrozenDictionary(static line => line.Words[0], static line => GermanNounReader.Read(line, GoodsVocabulary.Find(Commodity.Parse(line.Words[0]))?.Names.In(LanguageTag.German)));

    private static IEnumerable<KeyValuePair<string, GermanFrame>> Frames(string file, GermanVerbs verbs) =>
        LexiconLine.Read(GermanFiles.Read(file)).Select(line => KeyValuePair.Create(string.Join(' ', line.Words), GermanFrame.Read(line, verbs)));

    private static FrozenDictionary<string, GermanNoun> Nouns(params string[] files) => files
        .SelectMany(static file => LexiconLine.Read(GermanFiles.Read(file)).Select(line => (line.Words[0], GermanNounReader.Read(line) with { IsName = file == "people" || line.Says("name") })))
        .ToFrozenDictionary(static pair => pair.Item1, static pair => pair.Item2);

    /// <summary><c>420 verbs, 800 nouns</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{frames.Count} verbs, {Actors.Count + Matters.Count + Places.Count + Goods.Count} nouns");
}
