namespace Geopol.Events;

/// <summary>The words before the verb of a plain sentence, and the form of the verb: "may not", "did not", "will".</summary>
internal readonly struct PlainGroup
{
    /// <summary>
    /// The form of the verb after the words, or the form of the finite verb. In the present, it is the form after a singular. It is none if the proposition
    /// isn't plain.
    /// </summary>
    internal readonly VerbForms Form;

    // The modal verb, or "to"; null if the verb is finite.
    private readonly string? modal;
    private readonly bool isNegated;

    private PlainGroup(string? modal, VerbForms form, bool isNegated)
    {
        this.modal = modal;
        Form = form;
        this.isNegated = isNegated;
    }

    /// <summary>Whether a modal verb, "to" or a form of "do" is before the verb: "may", "will", "did".</summary>
    internal bool IsModal => modal is not null || isNegated;

    /// <summary>Returns the words for a proposition, or the default value if the proposition isn't plain.</summary>
    internal static PlainGroup Of(Proposition p)
    {
        var isNegated = p.Polarity == Polarity.Negated;
        if (!isNegated && p.Polarity != Polarity.Affirmed)
        {
            return default;
        }

        var modal = p.Modality.IsAbsent ? "to" : p.Modality == Modality.Possible ? "may" : null;
        return modal is null ? Finite(p, isNegated)
            : p.Tense.IsAbsent ? new(modal, VerbForms.Base, isNegated)
            : modal is "may" && p.Tense == Tense.Past ? new(modal, VerbForms.Participle, isNegated) : default;
    }

    private static PlainGroup Finite(Proposition p, bool isNegated) => p.Modality != Modality.Asserted ? default
        : p.Tense == Tense.Future ? new("will", VerbForms.Base, isNegated)
        : p.Tense == Tense.Past ? new(null, VerbForms.Past, isNegated)
        : p.Tense == Tense.Present ? new(null, VerbForms.Third, isNegated) : default;

    /// <summary>Returns the form of the verb after a singular or plural subject.</summary>
    internal VerbForms FormFor(bool isPlural) => modal is null && isNegated || Form == VerbForms.Third && isPlural ? VerbForms.Base : Form;

    /// <summary>Writes the words before the verb.</summary>
    internal void Append(ref PlainSentence sentence, bool isPlural)
    {
        if (modal is "to")
        {
            sentence.Word(isNegated ? "not" : null);
            sentence.Word(modal);
            return;
        }

        sentence.Word(modal ?? (!isNegated ? null : Form == VerbForms.Past ? "did" : isPlural ? "do" : "does"));
        sentence.Word(isNegated ? "not" : null);
        sentence.Word(Form == VerbForms.Participle ? "have" : null);
    }
}
