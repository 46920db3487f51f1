namespace Geopol.Events;

/// <summary>Writes a verb and the words before it: "may have been able to sell".</summary>
internal sealed class VerbGroupWriter(Vocabulary words)
{
    private readonly GroupLayers layers = new(words);

    /// <summary>Writes the verb and the words before it. The caller has written the subject, and the subject determines the number.</summary>
    internal void Write(Line line, Proposition p, ClauseKind kind, bool isPlural, FrameChoice choice)
    {
        // If the verb says the aspect itself, as "complete" does, no other word says the aspect.
        p = p.Aspect == Aspect.Completed && ClauseBuilder.IsCompleting(choice.Verb) ? p with { Aspect = default } : p;
        var not = p.Polarity == Polarity.Negated ? layers.NegativeOf(p) ?? "not" : null;
        var modal = ModalOf(p, kind);
        var group = new GroupLine(line, layers.Of(p, choice, hasModal: modal is not null), isPlural);
        if (kind == ClauseKind.Infinitive)
        {
            line.Words(not, "to");
            group.Go(VerbForms.Base);
            return;
        }

        WriteFront(line, p, group.IsFuture(p, kind));
        if (p.Modality == Modality.Possible && !IsAdverbial(p))
        {
            line.Words("may", ChanceText.InBrackets(p.Likelihood), not);
            WriteNonfinite(group, p);
        }
        else if (p is { Likelihood: not null } && p.Modality == Modality.Estimated && !IsAdverbial(p))
        {
            WriteChance(line, group, p, isPlural, not);
        }
        else if (p.Modality == Modality.Counterfactual)
        {
            line.Words("would", not, "have");
            group.Go(VerbForms.Participle);
        }
        else if (kind == ClauseKind.Main && p.Modality.IsAbsent)
        {
            line.Words(not, "to");
            WriteNonfinite(group, p);
        }
        else if (IsAppearing(p))
        {
            line.Words(isPlural ? "appear" : "appears", not, "to");
            WriteNonfinite(group, p);
        }
        else if (RumourOf(p) is { } rumour)
        {
            line.Words(Be(isPlural), not, rumour, "to");
            WriteNonfinite(group, p);
        }
        else
        {
            WriteFinite(line, group, p, kind, isPlural, not, modal);
        }
    }

    // Returns the modal verb "must", "can" or "should". Returns null if words other than an adverb say the modality.
    private string? ModalOf(Proposition p, ClauseKind kind) => kind == ClauseKind.Infinitive || kind == ClauseKind.Main && p.Modality.IsAbsent || p.Modality == Modality.Counterfactual
        || (p.Modality == Modality.Possible || p is { Likelihood: not null } && p.Modality == Modality.Estimated) && !IsAdverbial(p) || IsAppearing(p) || RumourOf(p) is not null ? null : GroupLayers.ModalOf(p);

    /// <summary>Writes the gerund after a preposition: "of having sold".</summary>
    internal void WriteGerund(Line line, Proposition p, FrameChoice choice)
    {
        var group = new GroupLine(line, layers.Of(p, choice, hasModal: false), false);
        line.Words(p.Polarity == Polarity.Negated ? "not" : null, p.Tense == Tense.Past ? "having" : null);
        group.Go(p.Tense == Tense.Past ? VerbForms.Participle : VerbForms.Ing);
    }

    // Writes an adverb: "reportedly", "apparently" or "probably".
    private void WriteFront(Line line, Proposition p, bool isFuture)
    {
        if (p.Evidentiality == Evidentiality.Hearsay && RumourOf(p) is null)
        {
            line.Words(layers.IsAdverb(p.Wording?.Hedge, "hearsay") ? p.Wording!.Hedge : "reportedly");
        }
        else if (p.Evidentiality == Evidentiality.Apparent && !IsAppearing(p))
        {
            line.Words(layers.IsAdverb(p.Wording?.Hedge, "apparent") ? p.Wording!.Hedge : "apparently");
        }

        if (IsAdverbial(p) && (p.Tense != Tense.Future || isFuture))
        {
            WriteHedge(line, p);
        }
    }

    private void WriteHedge(Line line, Proposition p)
    {
        if (p.Modality == Modality.Possible)
        {
            line.Words(layers.HedgeOf("possible", p.Wording?.Hedge) ?? "possibly");
        }
        else
        {
            line.Words(layers.HedgeOf(p.Likelihood!.Word!, null), ChanceText.InBrackets(p.Likelihood));
        }
    }

    // Returns whether an adverb says how likely the event is. Then the finite verb has the tense.
    internal bool IsAdverbial(Proposition p)
    {
        if (p.Modality == Modality.Possible)
        {
            return p.Likelihood is null && (p.Tense == Tense.Present || p.Tense == Tense.Future || p.Wording?.TenseForm is not null || layers.HedgeOf("possible", p.Wording?.Hedge) is not null && !p.Tense.IsAbsent
                || p.Wording?.Hedge is not null && GroupLayers.ModalOf(p) is not null);
        }

        return p.Modality == Modality.Estimated && p.Likelihood?.Word is { } word && layers.HedgeOf(word, null) is not null
            && (p.Tense == Tense.Present || p.Tense == Tense.Future || !p.Tense.IsAbsent && StanceWords.ChanceOf(word) is null && StanceWords.ChanceOf("a " + word) is null || GroupLayers.ModalOf(p) is not null);
    }

    private bool IsAppearing(Proposition p) => p.Evidentiality == Evidentiality.Apparent && p.Modality != Modality.Possible && p.Modality != Modality.Estimated && p.Disposition.IsAbsent is var isPlain
        && GroupLayers.ModalOf(p) is null && !layers.IsAdverb(p.Wording?.Hedge, "apparent") && (p.Tense.IsAbsent || p.Tense == Tense.Past && isPlain);

    private static string? RumourOf(Proposition p) => p.Evidentiality == Evidentiality.Hearsay && p.Modality == Modality.Asserted && (p.Tense.IsAbsent || p.Tense == Tense.Past) && p.Wording?.Hedge is "said" or "reported" or "alleged" or "rumoured" or "rumored" or "claimed"
        ? p.Wording!.Hedge : null;

    private static string Be(bool isPlural) => isPlural ? "are" : "is";

    private static string Have(bool isPlural) => isPlural ? "have" : "has";

    private static void WriteNonfinite(GroupLine group, Proposition p) => WriteNonfinite(group, p.Tense == Tense.Past);

    private static void WriteNonfinite(GroupLine group, bool isPast)
    {
        group.Line.Words(isPast ? "have" : null);
        group.Go(isPast ? VerbForms.Participle : VerbForms.Base);
    }

    private static void WriteChance(Line line, GroupLine group, Proposition p, bool isPlural, string? not)
    {
        var likelihood = p.Likelihood!;
        var chance = ChanceText.InBrackets(likelihood);
        if (likelihood.Word is { } word && (StanceWords.ChanceOf(word) ?? StanceWords.ChanceOf("a " + word)) is { } known)
        {
            var isBe = known.StartsWith("is ", StringComparison.Ordinal);
            line.Words(isBe ? Be(isPlural) : Have(isPlural), known[(isBe ? 3 : 4)..], chance, not, "to");
        }
        else if (likelihood is { Word: "believed" or "thought" or "estimated" or "understood" or "expected", Low: null })
        {
            line.Words(Be(isPlural), not, likelihood.Word, "to");
        }
        else
        {
            line.Words(Have(isPlural), "a", likelihood.Word is { } other ? BracketText.Of(other) : null, "chance", chance, not, "to");
        }

        WriteNonfinite(group, p);
    }

    private void WriteFinite(Line line, GroupLine group, Proposition p, ClauseKind kind, bool isPlural, string? not, string? modal)
    {
        var tenseForm = p.Wording?.TenseForm;
        if (modal is not null)
        {
            line.Words(modal);
            WriteNonfinite(group, isPast: p.Tense == Tense.Past && modal != "could not");
        }
        else if (p.Tense == Tense.Future && !group.IsFuture(p, kind))
        {
            line.Words(p.Condition is not null && kind == ClauseKind.Main ? "would" : "will");
            WriteFuture(line, group, p, not);
        }
        else if (tenseForm is "perfect" or "pluperfect" && (p.Tense == Tense.Past || p.Tense == Tense.Present && p.Aspect == Aspect.Ongoing))
        {
            line.Words(tenseForm == "pluperfect" ? "had" : Have(isPlural), not);
            group.Go(VerbForms.Participle);
        }
        else
        {
            group.GoFinite(p.Tense == Tense.Past, not);
        }
    }

    // Writes the words after "will": "probably not have sold".
    private void WriteFuture(Line line, GroupLine group, Proposition p, string? not)
    {
        if (IsAdverbial(p))
        {
            WriteHedge(line, p);
        }

        line.Words(not);
        WriteNonfinite(group, isPast: p.Aspect == Aspect.Completed);
    }
}
