namespace Geopol.Events;

/// <summary>Predicates: how it is put, and the verb.</summary>
internal ref partial struct SentenceReader
{
    private const string OneStance = "one stance is enough: leave one of the two out";

    private const string Probability = "a probability is written as (40%) or (55-80%), from 0 to 100";

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
                return StepWord() && TryReadNot(ref put) && (IsWord("appear") || IsWord("seem") ? TryReadAppearing(ref put) : TryReadVerb(VerbForms.Base, kind, ref put));
            case "did":
                put.Tense = Tense.Past;
                return StepWord() && TryReadNot(ref put) && TryReadVerb(VerbForms.Base, kind, ref put);
            case "to" or "not" when kind == ClauseKind.Main && (IsWord("to") || IsWord("not to")):
                put.Modality = default;
                put.IsNegated = TryWord("not");
                return Require("to") && TryReadNonfinite(ref put);
            default:
                ExpectPredicate(kind);
                if (Contracted(SentenceText.FirstWord(Rest)) is { } whole)
                {
                    return Stop(position, $"contractions aren't read: write '{whole}'");
                }

                return TryReadVerb(isPlural ? VerbForms.Base | VerbForms.Past : VerbForms.Third | VerbForms.Past, kind, ref put);
        }
    }

    // "does not appear to": printed "appears not to".
    private bool TryReadAppearing(ref ClausePut put)
    {
        (put.Evidentiality, put.Tense) = (Evidentiality.Apparent, default);
        return StepWord() && Require("to") && TryReadNonfinite(ref put);
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

    private readonly ReadOnlySpan<char> RestBehindManner =>
        SentenceText.FirstWord(Rest) is var word && words.IsManner(word) ? text[SkipSpaces(position + word.Length)..] : Rest;

    private static string? Contracted(ReadOnlySpan<char> word) => !word.EndsWith("n't") && !word.EndsWith("n\u2019t") ? null
        : word[..^3] switch { "ca" => "can not", "wo" => "will not", var verb => $"{verb} not" };

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
        if (TryStepStance(out var disposition, out var hedge))
        {
            (put.Disposition, put.Hedge, put.Tense) = (disposition, hedge, TenseOf(kind, tense));
            return Require("to") && TryReadBareVerb(ref put);
        }

        if (TryStepChance(StanceWords.ChancesOfBe) is { } chance)
        {
            return TryReadChanceOf(chance, ref put);
        }

        put.Tense = tense;
        if (words.Verbs.Longest(RestBehindManner, VerbForms.Participle) is not null && words.Verbs.Longest(RestBehindManner, VerbForms.Ing) is null)
        {
            (put.Tense, put.IsPassive) = (TenseOf(kind, tense), true);
            return TryReadVerb(VerbForms.Participle, kind, ref put);
        }

        put.Aspect = Aspect.Ongoing;
        return TryReadVerb(VerbForms.Ing, kind, ref put);
    }

    private bool TryReadHave(ref ClausePut put)
    {
        if (TryStepChance(StanceWords.ChancesOfHave) is { } chance)
        {
            return TryReadChanceOf(chance, ref put);
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

    // "ready", "willing" ...: false where none of them stands here.
    private bool TryStepStance(out Disposition disposition, out string? hedge)
    {
        foreach (var (word, known, _) in StanceWords.Adjectives)
        {
            if (TryWord(word))
            {
                (disposition, hedge) = (known, StanceWords.HedgeOf(word));
                return true;
            }
        }

        (disposition, hedge) = (default, null);
        return false;
    }

    // The graded word that stands here; null where none does.
    private string? TryStepChance(string[] chances)
    {
        foreach (var word in chances)
        {
            if (TryWord(word))
            {
                return word;
            }
        }

        return null;
    }

    private bool TryReadChanceOf(string word, ref ClausePut put)
    {
        put.Modality = Modality.Estimated;
        return TryReadProbability(ref put, word) && TryReadNot(ref put) && Require("to") && TryReadNonfinite(ref put);
    }

    // Behind "have": "sold", "been sold", "been selling", "been ready to".
    private bool TryReadPerfect(ref ClausePut put) =>
        TryWord("been") ? TryReadBeing(ref put) : TryReadVerb(VerbForms.Participle, ClauseKind.Embedded, ref put);

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
        if (TryStepStance(out var disposition, out var hedge))
        {
            if (!put.Disposition.IsAbsent)
            {
                return Stop(position, OneStance);
            }

            (put.Disposition, put.Hedge) = (disposition, hedge);
            return Require("to") && TryReadBareVerb(ref put);
        }

        if (words.Verbs.Longest(RestBehindManner, VerbForms.Ing) is not null || words.Control(Rest, VerbForms.Ing) is not null)
        {
            put.Aspect = Aspect.Ongoing;
            return TryReadVerb(VerbForms.Ing, ClauseKind.Infinitive, ref put);
        }

        if (words.Verbs.Longest(Rest, VerbForms.Participle) is null)
        {
            Expect(WordKinds.Participle);
            return TryReadVerb(VerbForms.Ing, ClauseKind.Infinitive, ref put);
        }

        Expect(WordKinds.Ing);
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
        Expect("a number");
        if (!TryReadPercent(out var low))
        {
            return Stop(open, Probability);
        }

        var high = low;
        if (Peek == '-')
        {
            position++;
            if (!TryReadPercent(out high))
            {
                return Stop(open, Probability);
            }
        }

        if (!Rest.StartsWith("%)") || low > high)
        {
            return Stop(open, Probability);
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
        if (!IsStanceRight(wanted))
        {
            return false;
        }

        if (words.Control(Rest, wanted) is { Verb: var control } stance && IsWordAt("to", SkipSpaces(position + stance.Text.Length)))
        {
            if (!put.Disposition.IsAbsent)
            {
                return Stop(position, OneStance);
            }

            Step(stance.Text.Length);
            (put.Disposition, put.Hedge) = (control.Disposition, control.IsMain ? null : control.Lemma);
            if (isFinite)
            {
                put.Tense = IsPastAlone(stance.Forms & wanted) ? Tense.Past
                    : kind != ClauseKind.Main ? default : control.Disposition == Disposition.Intends ? Tense.Future : Tense.Present;
            }
            else if (put.Tense == Tense.Present && put.Aspect.IsAbsent && control.Disposition == Disposition.Intends)
            {
                put.Tense = Tense.Future;
            }

            return Require("to") && TryReadManner(ref put) && !IsSecondStance() && TryReadPlainVerb(VerbForms.Base, ref put, out _);
        }

        if (!TryReadManner(ref put) || !TryReadPlainVerb(wanted, ref put, out var got))
        {
            return false;
        }

        if (isFinite)
        {
            put.Tense = IsPastAlone(got & wanted) ? Tense.Past : TenseOf(kind, Tense.Present);
        }

        return true;
    }

    // "cut" may be present too: then it is.
    private static bool IsPastAlone(VerbForms forms) => (forms & ~VerbForms.Past) == 0;

    // Whether what is named next can be the verb's object.
    private bool TakesNext(LexiconVerb verb)
    {
        var from = position;
        SkipArticle();
        var kinds = words.Names.Longest(Rest)?.Kinds ?? NounKinds.None;
        position = from;
        if (IsWord("the sidelines of") || IsWord("or after"))
        {
            return false;
        }

        if (Peek == '[')
        {
            var noun = new Noun { At = position };
            var isRead = TryReadBracket(ref noun);
            (position, faultAt, fault) = (from, -1, null);
            return !isRead || noun.IsFree || verb.RoleOfObject(noun.Kinds, isFree: false) is not (SentenceRole.None or SentenceRole.Where);
        }

        return kinds == NounKinds.None || verb.Object.Length == 0 || SentenceRoles.First(verb.Object, kinds, isFree: false) != SentenceRole.None;
    }

    // False, and what to write, where a verb of stance stands in another form, without "to", or before "not to".
    private bool IsStanceRight(VerbForms wanted)
    {
        if (words.Control(Rest, VerbForms.Any) is not { Verb: var control } stance || words.Verbs.Longest(Rest, VerbForms.Any) is not null)
        {
            return true;
        }

        var behind = SkipSpaces(position + stance.Text.Length);
        if (IsWordAt("not to", behind))
        {
            return Stop(behind, $"'not' stands before the stance: write 'does not {control.Lemma} to'");
        }

        if ((stance.Forms & wanted) == 0)
        {
            return Stop(position, $"'{stance.Text}' doesn't fit here: write '{control.Forms[Fitting(wanted)]}'");
        }

        if (!IsWordAt("to", behind))
        {
            Step(stance.Text.Length);
            return Require("to");
        }

        return true;
    }

    // The form to write where another stands: of a finite verb the present.
    private static VerbForms Fitting(VerbForms wanted) => (wanted & VerbForms.Third) != 0 ? VerbForms.Third : (wanted & VerbForms.Base) != 0 ? VerbForms.Base : wanted;

    private bool IsSecondStance() => words.Verbs.Longest(Rest, VerbForms.Base) is null && words.Control(Rest, VerbForms.Base) is not null
        && !Stop(position, OneStance);

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
                VerbForms.Participle => WordKinds.Participle,
                VerbForms.Ing => WordKinds.Ing,
                _ => WordKinds.Verb,
            });
            return words.Verbs.Longest(Rest, VerbForms.Any) is { } other && other.Verb.Forms[Fitting(wanted)] is var fitting
                ? Stop(position, $"'{other.Text}' doesn't fit here: write '{fitting}'") : Stop(position);
        }

        // "called on 2023-09-05", "withdrew from Kherson": the preposition is the date's, or the place's.
        var from = position;
        Step(form.Text.Length);
        if (form.Text.Contains(' ', StringComparison.Ordinal) && (IsDate() || !TakesNext(form.Verb) && (form.Verb.Twin is not { } twin || !TakesNext(twin))) && words.Verbs.Longest(text[from..], wanted, form.Text.LastIndexOf(' ')) is { } shorter && shorter.Text.Length == form.Text.LastIndexOf(' '))
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
