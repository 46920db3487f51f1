namespace Geopol.Events;

/// <summary>One verb of a verb group, or one adverb.</summary>
/// <param name="Forms">Its forms; null of "be", and of an adverb.</param>
/// <param name="Word">The adjective after "be", or the adverb.</param>
/// <param name="Link">"to" before the next verb, if it takes one.</param>
/// <param name="Next">The form of the next verb.</param>
internal readonly record struct GroupLayer(Conjugation? Forms, string? Word, string? Link, VerbForms Next)
{
    /// <summary>Whether it is an adverb: the next verb has the form that it was given.</summary>
    internal bool IsAdverb => Forms is null && Next == VerbForms.None;

    internal bool IsBe => Forms is null && Next != VerbForms.None;

    internal static GroupLayer Adverb(string word) => new(null, word, null, VerbForms.None);

    internal static GroupLayer Be(string? adjective, VerbForms next) => new(null, adjective, next == VerbForms.Base ? "to" : null, next);

    internal static GroupLayer To(Conjugation forms) => new(forms, null, "to", VerbForms.Base);

    internal static GroupLayer Gerund(Conjugation forms) => new(forms, null, null, VerbForms.Ing);

    internal static GroupLayer Main(Conjugation forms) => new(forms, null, null, VerbForms.Any);

    internal string Form(VerbForms form, bool isPlural, bool isPast) => Forms is not null ? Forms[form]
        : form switch
        {
            VerbForms.Third or VerbForms.Past => isPast ? isPlural ? "were" : "was" : isPlural ? "are" : "is",
            VerbForms.Participle => "been",
            VerbForms.Ing => "being",
            _ => "be",
        };
}
