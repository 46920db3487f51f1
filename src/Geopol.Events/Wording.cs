namespace Geopol.Events;

/// <summary>
/// The wording of a sentence or an act of speech, kept so that the sentence can be printed again. It is in the <c>ContentId</c> but in no other
/// key, because other members say what the sentence means.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Wording
{
    /// <summary>The verb as a dictionary lists it, for example "supply".</summary>
    public partial string? Lemma { get; init; }

    /// <summary>The form of the past tense: "perfect" ("has supplied") or "pluperfect" ("had supplied"); null for any other form.</summary>
    public partial string? TenseForm { get; init; }

    /// <summary>The adverb of manner, for example "openly".</summary>
    public partial string? Manner { get; init; }

    /// <summary>The hedge as the text says it, for example "könnte".</summary>
    public partial string? Hedge { get; init; }

    /// <summary>
    /// The actors before the verb, where several actors take part in the same way: the first two in "A and B meet C"; absent where all are
    /// before the verb.
    /// </summary>
    public partial SubjectForm Subject { get; init; }

    /// <summary>
    /// The prepositions as the text says them, where the verb has another preposition with the same meaning: "alongside" for "with", "toward"
    /// for "to". A participant without a preposition has "object", "indirect object", "that" or "infinitive" instead. The printed sentence uses
    /// these prepositions again.
    /// </summary>
    public partial EquatableArray<string> Prepositions { get; init; }

    /// <summary>The language of the hedge.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The hedge, the adverb, the form and the verb, in this order.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Hedge, Manner, TenseForm, Lemma }.Where(static word => word is not null));
}
