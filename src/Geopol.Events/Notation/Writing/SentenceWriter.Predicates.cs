namespace Geopol.Events;

/// <summary>Predicates: the inverse of how they are read.</summary>
internal ref partial struct SentenceWriter
{
    private void WritePredicate(Proposition p, VerbChoice choice, ClauseKind kind, bool isPlural)
    {
        var isNegated = p.Polarity == Polarity.Negated;
        var not = isNegated ? "not" : null;
        if (kind == ClauseKind.Infinitive)
        {
            Words(not, "to");
            WriteHead(p, choice, VerbForms.Base);
            return;
        }

        if (p.Evidentiality == Evidentiality.Hearsay)
        {
            line.Word("reportedly");
        }

        if (p.Modality == Modality.Possible)
        {
            line.Word("may");
            WriteProbability(p.Likelihood);
            Words(not);
            WriteNonfinite(p, choice, canBePast: true);
            return;
        }

        if (p.Modality == Modality.Estimated && p.Likelihood is { } likelihood)
        {
            WriteChance(p, choice, likelihood, isPlural, not);
            return;
        }

        // No words say yet that it would have been so: it is at least not asserted.
        if (kind == ClauseKind.Main && (p.Modality.IsAbsent || p.Modality == Modality.Counterfactual))
        {
            Words(not, "to");
            WriteNonfinite(p, choice, canBePast: true);
            return;
        }

        if (p.Evidentiality == Evidentiality.Apparent)
        {
            Words(isPlural ? "appear" : "appears", not, "to");
            WriteNonfinite(p, choice, canBePast: true);
            return;
        }

        WriteFinite(p, choice, kind, isPlural, not);
    }

    private void WriteFinite(Proposition p, VerbChoice choice, ClauseKind kind, bool isPlural, string? not)
    {
        var tense = p.Tense;
        var intends = p.Disposition == Disposition.Intends;
        if (p.Disposition == Disposition.Able && AdjectiveOf(p) is null)
        {
            Words("can", not);
            WriteNonfinite(p, choice, canBePast: true, withStance: false);
        }
        else if (p.Disposition == Disposition.Obliged && AdjectiveOf(p) is null)
        {
            Words(p.Wording?.Hedge == "should" ? "should" : "must", not);
            WriteNonfinite(p, choice, canBePast: true, withStance: false);
        }
        else if (tense == Tense.Future && !(intends && kind == ClauseKind.Main && p.Aspect.IsAbsent))
        {
            Words(p.Condition is not null && kind == ClauseKind.Main ? "would" : "will", not);
            WriteNonfinite(p, choice, canBePast: false);
        }
        else if (tense == Tense.Past && p.Aspect == Aspect.Completed && AdjectiveOf(p) is null)
        {
            Words(isPlural ? "have" : "has", not);
            WriteHead(p, choice, VerbForms.Participle);
        }
        else if (AdjectiveOf(p) is { } adjective)
        {
            Words(tense == Tense.Past ? isPlural ? "were" : "was" : isPlural ? "are" : "is", not, adjective, "to");
            WriteHead(p, choice, VerbForms.Base, withStance: false);
        }
        else if (p.Aspect == Aspect.Ongoing)
        {
            Words(tense == Tense.Past ? isPlural ? "were" : "was" : isPlural ? "are" : "is", not);
            WriteHead(p, choice, VerbForms.Ing);
        }
        else if (tense == Tense.Past)
        {
            var head = HeadOf(p, choice);
            if (not is not null || isPlural && head.IsPastAsBase)
            {
                Words("did", not);
            }

            WriteHead(p, choice, not is not null || isPlural && head.IsPastAsBase ? VerbForms.Base : VerbForms.Past);
        }
        else if (not is not null)
        {
            Words(isPlural ? "do" : "does", not);
            WriteHead(p, choice, VerbForms.Base);
        }
        else
        {
            WriteHead(p, choice, isPlural ? VerbForms.Base : VerbForms.Third);
        }
    }

    private void WriteChance(Proposition p, VerbChoice choice, Likelihood likelihood, bool isPlural, string? not)
    {
        if (likelihood.Word is { } word && StanceWords.ChanceOf(word) is { } chance)
        {
            line.Word(chance[0] == 'i' ? isPlural ? "are" : "is" : isPlural ? "have" : "has");
            line.Word(chance.AsSpan(chance[0] == 'i' ? 3 : 4));
            WriteProbability(likelihood);
            Words(not, "to");
            WriteNonfinite(p, choice, canBePast: true);
        }
        else if (likelihood.Word == "probably")
        {
            Words(p.Condition is not null ? "would" : "will", "probably");
            WriteProbability(likelihood);
            Words(not);
            WriteNonfinite(p, choice, canBePast: false);
        }
        else
        {
            Words(isPlural ? "have" : "has", "a");
            if (likelihood.Word is { } other)
            {
                WriteBracket(other, null);
            }

            line.Word("chance");
            WriteProbability(likelihood);
            Words(not, "to");
            WriteNonfinite(p, choice, canBePast: true);
        }
    }

    private void WriteProbability(Likelihood? likelihood)
    {
        if (likelihood is { Low: { } low, High: { } high })
        {
            line.Word("(");
            var (first, last) = (Likelihood.Percent(low), Likelihood.Percent(high));
            line.Add(first);
            if (first != last)
            {
                line.Add('-');
                line.Add(last);
            }

            line.Add("%)");
        }
    }

    private void WriteNonfinite(Proposition p, VerbChoice choice, bool canBePast, bool withStance = true)
    {
        var isCompleted = p.Tense == Tense.Future && p.Aspect == Aspect.Completed && !canBePast;
        var isPast = canBePast && p.Tense == Tense.Past;
        var adjective = withStance ? NonfiniteAdjectiveOf(p) : null;
        if (adjective is not null)
        {
            Words(isPast || isCompleted ? "have been" : "be", adjective, "to");
            WriteHead(p, choice, VerbForms.Base, withStance: false);
        }
        else if (isPast || isCompleted)
        {
            var isOngoing = isPast && p.Aspect == Aspect.Ongoing;
            Words("have", isOngoing ? "been" : null);
            WriteHead(p, choice, isOngoing ? VerbForms.Ing : VerbForms.Participle, withStance);
        }
        else if (p.Aspect == Aspect.Ongoing)
        {
            line.Word("be");
            WriteHead(p, choice, VerbForms.Ing, withStance);
        }
        else
        {
            WriteHead(p, choice, VerbForms.Base, withStance);
        }
    }

    // [stance to] [offers to] [manner] verb.
    private void WriteHead(Proposition p, VerbChoice choice, VerbForms form, bool withStance = true)
    {
        if (withStance && ControlOf(p) is { } control)
        {
            line.Word(control.Forms[form]);
            line.Word("to");
            form = VerbForms.Base;
        }

        if (p.Wording?.Manner is { } manner && words.IsManner(manner))
        {
            line.Word(manner);
        }

        if (choice.Before is { } before)
        {
            line.Word(before.Forms[form]);
            line.Word("to");
            form = VerbForms.Base;
        }

        line.Word(choice.Verb.Forms[form]);
    }

    private readonly Conjugation HeadOf(Proposition p, VerbChoice choice) => ControlOf(p)?.Forms ?? choice.Before?.Forms ?? choice.Verb.Forms;

    private readonly ControlVerb? ControlOf(Proposition p) => p.Disposition.IsAbsent || AdjectiveOf(p) is not null || p.Disposition == Disposition.Able || p.Disposition == Disposition.Obliged || p.Disposition == Disposition.Permitted || p.Disposition == Disposition.Willing
        ? null : words.Control(p.Disposition, p.Wording?.Hedge);

    // "is ready to"; null where another word says the stance.
    private static string? AdjectiveOf(Proposition p) => p.Disposition.IsAbsent ? null
        : p.Disposition == Disposition.Able || p.Disposition == Disposition.Obliged || p.Disposition == Disposition.Intends
            ? p.Wording?.Hedge is { } hedge && StanceWords.AdjectiveOf(p.Disposition, hedge) == hedge ? hedge : null
            : StanceWords.AdjectiveOf(p.Disposition, p.Wording?.Hedge);

    private static string? NonfiniteAdjectiveOf(Proposition p) => AdjectiveOf(p)
        ?? (p.Disposition == Disposition.Able ? "able" : p.Disposition == Disposition.Obliged ? "obliged" : null);

    private void Words(params ReadOnlySpan<string?> all)
    {
        foreach (var word in all)
        {
            if (word is not null)
            {
                line.Word(word);
            }
        }
    }
}
