namespace Geopol.Events;

/// <summary>Predicates: how it is put, and the verb.</summary>
internal ref partial struct SentenceReader
{
    private bool TryReadPredicate(ClauseKind kind, bool isPlural, ref ClausePut put)
    {
        put.Modality = kind == ClauseKind.Main ? Modality.Asserted : default;
        if (TryWord("reportedly"))
        {
            put.Evidentiality = Evidentiality.Hearsay;
        }

        switch (SentenceText.FirstWord(Rest))
        {
            case "may" or "might" or "could":
                put.Modality = Modality.Possible;
                return StepWord() && TryReadProbability(ref put, null) && TryReadNot(ref put) && TryReadNonfinite(ref put);
            case "can":
                put.Disposition = Disposition.Able;
                return StepWord() && TryReadNot(ref put) && TryReadNonfinite(ref put);
            case "cannot":
                (put.Disposition, put.IsNegated) = (Disposition.Able, true);
                return StepWord() && TryReadNonfinite(ref put);
            case "must":
                put.Disposition = Disposition.Obliged;
                return StepWord() && TryReadNot(ref put) && TryReadNonfinite(ref put);
            case "should":
                (put.Disposition, put.Hedge) = (Disposition.Obliged, "should");
                return StepWord() && TryReadNot(ref put) && TryReadNonfinite(ref put);
            case "will":
                put.Tense = Tense.Future;
                return StepWord() && TryReadProbably(ref put) && TryReadNot(ref put) && TryReadNonfinite(ref put);
            case "would":
                (put.Tense, put.IsConditional) = (Tense.Future, true);
                return StepWord() && TryReadProbably(ref put) && TryReadNot(ref put) && TryReadNonfinite(ref put);
            case "appears" or "appear" or "seems" or "seem":
                put.Evidentiality = Evidentiality.Apparent;
                return StepWord() && TryReadNot(ref put) && Require("to") && TryReadNonfinite(ref put);
            case "is" or "are":
                return StepWord() && TryReadBe(kind, Tense.Present, ref put);
            case "was" or "were":
                return StepWord() && TryReadBe(kind, Tense.Past, ref put);
            case "has" or "have" or "had":
                return StepWord() && TryReadHave(ref put);
            case "does" or "do":
                put.Tense = TenseOf(kind, Tense.Present);
                return StepWord() && TryReadNot(ref put) && TryReadVerb(VerbForms.Base, kind, ref put);
            case "did":
                put.Tense = Tense.Past;
                return StepWord() && TryReadNot(ref put) && TryReadVerb(VerbForms.Base, kind, ref put);
            case "to" or "not" when kind == ClauseKind.Main && (IsWord("to") || IsWord("not to")):
                put.Modality = default;
                put.IsNegated = TryWord("not");
                return Require("to") && TryReadNonfinite(ref put);
            default:
                ExpectPredicate(kind);
                return TryReadVerb(isPlural ? VerbForms.Base | VerbForms.Past : VerbForms.Third | VerbForms.Past, kind, ref put);
        }
    }

    private readonly void ExpectPredicate(ClauseKind kind)
    {
        if (expected is null)
        {
            return;
        }

        foreach (var word in (ReadOnlySpan<string>)["may", "can", "will", "would", "must", "should", "appears", "is", "was", "has", "does", "did"])
        {
            Expect(word);
        }

        if (kind == ClauseKind.Main)
        {
            Expect("to");
        }
    }

    private bool StepWord()
    {
        Step(SentenceText.FirstWord(Rest).Length);
        return true;
    }

    private bool TryReadNot(ref ClausePut put)
    {
        put.IsNegated |= TryWord("not");
        return true;
    }

    // "will probably": a graded word without a chance.
    private bool TryReadProbably(ref ClausePut put)
    {
        if (TryWord("probably"))
        {
            put.Modality = Modality.Estimated;
            return TryReadProbability(ref put, "probably");
        }

        return true;
    }

    private bool TryReadBe(ClauseKind kind, Tense tense, ref ClausePut put)
    {
        put.IsNegated = TryWord("not");
        foreach (var (word, disposition, _) in StanceWords.Adjectives)
        {
            if (IsWord(word) && IsWordAt("to", SkipSpaces(position + word.Length)))
            {
                Step(word.Length);
                put.Disposition = disposition;
                put.Hedge = StanceWords.HedgeOf(word);
                put.Tense = TenseOf(kind, tense);
                return Require("to") && TryReadBareVerb(ref put);
            }

            Expect(word);
        }

        foreach (var word in StanceWords.Chances)
        {
            if (word.StartsWith("is ", StringComparison.Ordinal) && IsWord(word[3..]))
            {
                Step(word.Length - 3);
                put.Modality = Modality.Estimated;
                return TryReadProbability(ref put, word[3..]) && TryReadNot(ref put) && Require("to") && TryReadNonfinite(ref put);
            }
        }

        put.Tense = tense;
        if (words.Verbs.Longest(Rest, VerbForms.Participle) is { } done && words.Verbs.Longest(Rest, VerbForms.Ing) is null)
        {
            (put.Tense, put.IsPassive) = (TenseOf(kind, tense), true);
            return TryReadVerb(VerbForms.Participle, kind, ref put);
        }

        put.Aspect = Aspect.Ongoing;
        return TryReadVerb(VerbForms.Ing, kind, ref put);
    }

    private bool TryReadHave(ref ClausePut put)
    {
        foreach (var word in StanceWords.Chances)
        {
            if (word.StartsWith("has ", StringComparison.Ordinal) && IsWord(word[4..]))
            {
                Step(word.Length - 4);
                put.Modality = Modality.Estimated;
                return TryReadProbability(ref put, word[4..]) && TryReadNot(ref put) && Require("to") && TryReadNonfinite(ref put);
            }

            ExpectChance(word);
        }

        if (IsWord("a chance") || IsWordAt("a", position) && SkipSpaces(position + 1) is var at && at < text.Length && text[at] == '[')
        {
            return TryReadChance(ref put);
        }

        (put.Tense, put.Aspect) = (Tense.Past, Aspect.Completed);
        return TryReadNot(ref put) && TryReadPerfect(ref put);
    }

    // "a chance (70%) to", "a [faint] chance to": a number alone, or a word that isn't known.
    private bool TryReadChance(ref ClausePut put)
    {
        put.Modality = Modality.Estimated;
        TryWord("a");
        string? word = null;
        if (Peek == '[')
        {
            var noun = new Noun { At = position };
            if (!TryReadBracket(ref noun))
            {
                return false;
            }

            word = noun.Free ?? noun.Name!.Text;
        }

        var at = position;
        if (!Require("chance") || !TryReadProbability(ref put, word))
        {
            return false;
        }

        return put.Likelihood is null ? Stop(at, "a chance has a number: a chance (70%)") : TryReadNot(ref put) && Require("to") && TryReadNonfinite(ref put);
    }

    private readonly void ExpectChance(string word)
    {
        if (expected is not null && word.StartsWith("has ", StringComparison.Ordinal))
        {
            Expect(word[4..]);
        }
    }

    // Behind "have": "sold", "been sold", "been selling".
    private bool TryReadPerfect(ref ClausePut put)
    {
        if (!TryWord("been"))
        {
            return TryReadVerb(VerbForms.Participle, ClauseKind.Embedded, ref put);
        }

        if (words.Verbs.Longest(Rest, VerbForms.Ing) is not null)
        {
            put.Aspect = Aspect.Ongoing;
            return TryReadVerb(VerbForms.Ing, ClauseKind.Embedded, ref put);
        }

        put.IsPassive = true;
        return TryReadVerb(VerbForms.Participle, ClauseKind.Embedded, ref put);
    }

    private bool TryReadNonfinite(ref ClausePut put)
    {
        if (IsWord("have") && words.Verbs.Longest(Rest, VerbForms.Base)?.Text != "have")
        {
            Step("have".Length);
            if (put.Tense == Tense.Future)
            {
                put.Aspect = Aspect.Completed;
            }
            else
            {
                put.Tense = Tense.Past;
            }

            return TryReadPerfect(ref put);
        }

        if (TryWord("be"))
        {
            return TryReadBeing(ref put);
        }

        return TryReadVerb(VerbForms.Base, ClauseKind.Infinitive, ref put);
    }

    // Behind "be": "selling", "sold", "ready to".
    private bool TryReadBeing(ref ClausePut put)
    {
        foreach (var (word, disposition, _) in StanceWords.Adjectives)
        {
            if (IsWord(word) && IsWordAt("to", SkipSpaces(position + word.Length)))
            {
                Step(word.Length);
                if (!put.Disposition.IsAbsent)
                {
                    return Stop(position, "one stance is enough: leave one of the two out");
                }

                (put.Disposition, put.Hedge) = (disposition, StanceWords.HedgeOf(word));
                return Require("to") && TryReadBareVerb(ref put);
            }

            Expect(word);
        }

        if (words.Verbs.Longest(Rest, VerbForms.Ing) is not null || words.Control(Rest, VerbForms.Ing, out _, out _) is not null)
        {
            put.Aspect = Aspect.Ongoing;
            return TryReadVerb(VerbForms.Ing, ClauseKind.Infinitive, ref put);
        }

        put.IsPassive = true;
        return TryReadVerb(VerbForms.Participle, ClauseKind.Infinitive, ref put);
    }

    // "(40%)", "(55-80%)".
    private bool TryReadProbability(ref ClausePut put, string? word)
    {
        if (Peek != '(')
        {
            put.Likelihood = word is null ? null : Likelihood.OfWord(word);
            return true;
        }

        var open = position++;
        if (!TryReadPercent(out var low))
        {
            return Stop(open, "a probability is written as (40%) or (55-80%), from 0 to 100");
        }

        var high = low;
        if (Peek == '-')
        {
            position++;
            if (!TryReadPercent(out high))
            {
                return Stop(open, "a probability is written as (40%) or (55-80%), from 0 to 100");
            }
        }

        if (!Rest.StartsWith("%)") || low > high)
        {
            return Stop(open, "a probability is written as (40%) or (55-80%), from 0 to 100");
        }

        Step(2);
        put.Likelihood = Likelihood.Between((double)(low / 100), (double)(high / 100), word);
        return true;
    }

    private bool TryReadPercent(out decimal percent)
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var digits = text[position..end];
        if (digits.Length > 10 || !decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out percent) || percent > 100)
        {
            percent = 0;
            return false;
        }

        position = end;
        return true;
    }

    // A plain present of an embedded clause says nothing of time.
    private static Tense TenseOf(ClauseKind kind, Tense tense) => kind == ClauseKind.Main || tense == Tense.Past ? tense : default;

    private bool TryReadBareVerb(ref ClausePut put) => TryReadVerb(VerbForms.Base, ClauseKind.Infinitive, ref put);

    // [manner] verb, or a verb before "to" and another.
    private bool TryReadVerb(VerbForms wanted, ClauseKind kind, ref ClausePut put)
    {
        var isFinite = (wanted & (VerbForms.Third | VerbForms.Past)) != 0;
        if (words.Control(Rest, wanted, out var length, out var got) is { } control && IsWordAt("to", SkipSpaces(position + length)))
        {
            if (!put.Disposition.IsAbsent)
            {
                return Stop(position, "one stance is enough: leave one of the two out");
            }

            Step(length);
            (put.Disposition, put.Hedge) = (control.Disposition, control.IsMain ? null : control.Lemma);
            if (isFinite)
            {
                put.Tense = (got & VerbForms.Past) != 0 && (got & wanted & ~VerbForms.Past) == 0 ? Tense.Past
                    : kind != ClauseKind.Main ? default : control.Disposition == Disposition.Intends ? Tense.Future : Tense.Present;
            }
            else if (put.Tense == Tense.Present && put.Aspect.IsAbsent && control.Disposition == Disposition.Intends)
            {
                put.Tense = Tense.Future;
            }

            return Require("to") && TryReadManner(ref put) && TryReadPlainVerb(VerbForms.Base, ref put, out _);
        }

        if (!TryReadManner(ref put) || !TryReadPlainVerb(wanted, ref put, out got))
        {
            return false;
        }

        if (isFinite)
        {
            put.Tense = (got & wanted & ~VerbForms.Past) == 0 ? Tense.Past : TenseOf(kind, Tense.Present);
        }

        return true;
    }

    private bool TryReadManner(ref ClausePut put)
    {
        var word = SentenceText.FirstWord(Rest);
        if (words.IsManner(word))
        {
            put.Manner = word.ToString();
            Step(word.Length);
        }

        return true;
    }

    private bool TryReadPlainVerb(VerbForms wanted, ref ClausePut put, out VerbForms got)
    {
        if (words.Verbs.Longest(Rest, wanted) is not { } form)
        {
            got = default;
            Expect(wanted switch
            {
                VerbForms.Participle => "a past participle of a verb",
                VerbForms.Ing => "an -ing form of a verb",
                _ => "a verb",
            });
            return Stop(position);
        }

        // "called on 2023-09-05": the preposition is the date's.
        var from = position;
        Step(form.Text.Length);
        if (form.Text.Contains(' ', StringComparison.Ordinal) && IsDate() && words.Verbs.Longest(text[from..], wanted, form.Text.LastIndexOf(' ')) is { } shorter)
        {
            form = shorter;
            position = from;
            Step(form.Text.Length);
        }

        put.Verb = form.Verb;
        got = form.Forms;
        return true;
    }
}
