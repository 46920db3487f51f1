namespace Geopol.Events;

/// <summary>
/// The wording of a sentence or of an act of speech. It is kept so that the sentence can be printed again. It is in the <c>ContentId</c> but in
/// no other key, because other members say what the sentence means.
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
    /// The actors before the verb, if several actors take part in the same way. In "A and B meet C" these are the first two. Absent if all
    /// actors are before the verb.
    /// </summary>
    public partial SubjectForm Subject { get; init; }

    /// <summary>
    /// The prepositions of the text. They are kept only if the sentence would otherwise be printed with other prepositions: "alongside" would
    /// become "with", and "toward" would become "to". A participant without a preposition has "object", "indirect object", "that" or
    /// "infinitive" instead. The printed sentence uses these prepositions again.
    /// </summary>
    public partial EquatableArray<string> Prepositions { get; init; }

    /// <summary>The language of the hedge.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>Returns the hedge, the adverb, the form and the verb, in this order.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Hedge, Manner, TenseForm, Lemma }.Where(static word => word is not null));
}
