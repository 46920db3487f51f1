namespace Geopol.Events;

/// <summary>The verbs of a vocabulary by what they say. Made when it is first asked.</summary>
internal sealed class FrameIndex
{
    private readonly Vocabulary words;
    private readonly Lazy<ILookup<EventSort, (VerbEntry Verb, Frame Frame)>> bySort;
    private readonly Lazy<ILookup<string, (VerbEntry Verb, Frame Frame)>> byCode;

    internal FrameIndex(Vocabulary words)
    {
        this.words = words;
        bySort = new(() => All().Where(static pair => pair.Frame.Sort != EventSort.Interaction).ToLookup(static pair => pair.Frame.Sort));
        byCode = new(() => All().Where(static pair => pair.Frame.Sort == EventSort.Interaction).ToLookup(static pair => pair.Verb.CodeIn(pair.Frame).Text, StringComparer.Ordinal));
    }

    internal VerbEntry? Verb(string lemma) => words.Verbs.GetValueOrDefault(lemma);

    internal IEnumerable<(VerbEntry Verb, Frame Frame)> Of(EventSort sort) => bySort.Value[sort];

    /// <summary>Those of a verb's code in claims.</summary>
    internal IEnumerable<(VerbEntry Verb, Frame Frame)> Of(Verb code) => byCode.Value[code.Text];

    private IEnumerable<(VerbEntry Verb, Frame Frame)> All() => words.Verbs.Values.SelectMany(static verb => verb.Frames.Select(frame => (verb, frame)));
}
