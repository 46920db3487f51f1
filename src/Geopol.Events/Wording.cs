namespace Geopol.Events;

/// <summary>
/// The wording of a sentence or an act of speech, so that it can be printed again. In no key: other members say what it means.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Wording
{
    /// <summary>The verb as a dictionary has it: "supply".</summary>
    public partial string? Lemma { get; init; }

    /// <summary>The form of the verb: "did", "has".</summary>
    public partial string? TenseForm { get; init; }

    /// <summary>The adverb of manner: "openly".</summary>
    public partial string? Manner { get; init; }

    /// <summary>The hedge as said: "könnte".</summary>
    public partial string? Hedge { get; init; }

    /// <summary>The actors before the verb where several take part alike; absent where all are: "A and B meet".</summary>
    public partial SubjectForm Subject { get; init; }

    /// <summary>
    /// The prepositions as said, where the verb has another that means the same: "alongside" for "with", "toward" for "to"; "object",
    /// "indirect object", "that" and "infinitive" of what has none. A sentence has these again.
    /// </summary>
    public partial EquatableArray<string> Prepositions { get; init; }

    /// <summary>The language of the hedge.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The words in order.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Hedge, Manner, TenseForm, Lemma }.Where(static word => word is not null));
}
