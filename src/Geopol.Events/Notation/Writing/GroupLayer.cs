namespace Geopol.Events;

/// <summary>A verb or an adverb of a verb group.</summary>
/// <param name="Forms">The forms of the verb; null for "be" and for an adverb.</param>
/// <param name="Word">The adjective after "be", or the adverb.</param>
/// <param name="Link">The word "to" before the next verb; null if the next verb has no "to".</param>
/// <param name="Next">The form of the next verb; none after an adverb.</param>
internal readonly record struct GroupLayer(Conjugation? Forms, string? Word, string? Link, VerbForms Next)
{
    /// <summary>Whether the layer is an adverb. An adverb doesn't change the form of the next verb.</summary>
    internal bool IsAdverb => Forms is null && Next == VerbForms.None;

    internal bool IsBe => Forms is null && Next != VerbForms.None;

    internal static GroupLayer Adverb(string word) => new(null, word, null, VerbForms.None);

    /// <summary>Creates the layer for "be" with an adjective. The next verb has this form. If the form is the base form, "to" is written before it.</summary>
    internal static GroupLayer Be(string? adjective, VerbForms next) => new(null, adjective, next == VerbForms.Base ? "to" : null, next);

    internal static GroupLayer To(Conjugation forms) => new(forms, null, "to", VerbForms.Base);

    internal static GroupLayer Gerund(Conjugation forms) => new(forms, null, null, VerbForms.Ing);

    internal static GroupLayer Main(Conjugation forms) => new(forms, null, null, VerbForms.Any);

    /// <summary>Returns the verb in this form. The number and the tense matter only for "be".</summary>
    internal string Form(VerbForms form, bool isPlural, bool isPast) => Forms is not null ? Forms[form]
        : form switch
        {
            VerbForms.Third or VerbForms.Past => isPast ? isPlural ? "were" : "was" : isPlural ? "are" : "is",
            VerbForms.Participle => "been",
            VerbForms.Ing => "being",
            _ => "be",
        };
}
