namespace Geopol.Events;

/// <summary>
/// How a sentence or an act of speech was worded, so that it can be said again: in no key, for what it means stands in the
/// other members.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Wording
{
    private static readonly Wording Nothing = new();

    /// <summary>Whether it says nothing at all, so that as a member it is as good as absent.</summary>
    internal bool IsEmpty => Lemma is null && Equals(Nothing);

    /// <summary>The verb as a dictionary has it: "supply".</summary>
    public string? Lemma { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The form of the verb: "did", "has".</summary>
    public string? TenseForm { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The adverb of manner: "openly".</summary>
    public string? Manner { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The hedge as said: "könnte".</summary>
    public string? Hedge { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Who stands before the verb, where several take part alike; absent where all do: "A and B meet".</summary>
    public SubjectForm Subject { get; init; }

    /// <summary>The language of the hedge.</summary>
    public LanguageTag Language { get; init; }

    /// <summary>The words, one after the other.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Hedge, Manner, TenseForm, Lemma }.Where(static word => word is not null));
}
