namespace Geopol.Events;

/// <summary>The words before a plain verb, and the form of the verb: "may not", "did not", "will".</summary>
internal readonly struct PlainGroup
{
    /// <summary>The form of the verb after a modal, or of the finite verb; in the present that of the singular. None where the proposition isn't plain.</summary>
    internal readonly VerbForms Form;

    // The modal verb, or "to"; null where the verb is finite.
    private readonly string? modal;
    private readonly bool isNegated;

    private PlainGroup(string? modal, VerbForms form, bool isNegated)
    {
        this.modal = modal;
        Form = form;
        this.isNegated = isNegated;
    }

    /// <summary>Whether another verb or "to" is before the verb: "may", "will", "did".</summary>
    internal bool IsModal => modal is not null || isNegated;

    /// <summary>The words for a proposition; the default where it isn't plain.</summary>
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

    /// <summary>The form of the verb after a singular or plural subject.</summary>
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
