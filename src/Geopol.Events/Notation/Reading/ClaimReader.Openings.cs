namespace Geopol.Events;

/// <summary>Reads conditions, and openings that say that a clause is likely or unknown.</summary>
internal sealed partial class ClaimReader
{
    private static readonly PhraseSet Conditions = new("if", "unless");
    private static readonly PhraseSet Openings = new("if", "unless", "it", "there");
    private static readonly PhraseSet NotKnown = new("unknown", "not known", "unclear", "not clear");
    private static readonly PhraseSet Questions = new("whether", "what", "who", "when", "where");
    private static readonly PhraseSet Beliefs = new(StanceWords.ChancesOfItIs);
    private static readonly PhraseSet OtherChances = new(StanceWords.ChancesOfThereIs);
    private static readonly PhraseSet Articles = new("a", "an");
    private static readonly PhraseSet ChanceNouns = new("chance", "probability", "likelihood");

    // Reads the openings "if A then B", "it is likely that", "there is a 60 percent chance that" and "it is unknown whether".
    private bool TryOpening(out Proposition proposition)
    {
        proposition = null!;
        if (!cursor.IsListing && !cursor.MayStart(Openings))
        {
            return false;
        }

        return cursor.TryAny(Conditions, isListed: true) is { } word ? TryConditional(word == "unless", out proposition)
            : cursor.Try("it is") || cursor.Skip("it was") ? TryItIs(out proposition)
            : cursor.Try("there is") && TryThereIs(out proposition);
    }

    private bool TryConditional(bool isUnless, out Proposition proposition)
    {
        proposition = null!;
        if (!clauses.TryCondition(out var condition))
        {
            return false;
        }

        cursor.TryMark(',');
        cursor.Try("then");
        if (!clauses.TryRead(ClauseKind.Main, out var main))
        {
            return false;
        }

        proposition = main with { Condition = isUnless ? Negated(condition) : condition };
        return true;
    }

    private static Proposition Negated(Proposition proposition) => proposition with { Polarity = proposition.Polarity == Polarity.Negated ? default : Polarity.Negated };

    // Reads a condition after the clause: "B if A". Returns true if there is no condition. Returns false only if the condition can't be read.
    private bool TryConditionBehind(ref Proposition proposition)
    {
        var start = cursor.Position;
        var isUnless = cursor.Try("unless");
        if (isUnless || cursor.Try("if"))
        {
            if (!clauses.TryRead(ClauseKind.Embedded, out var condition))
            {
                return false;
            }

            proposition = proposition with { Condition = isUnless ? Negated(condition) : condition };
        }

        return cursor.Position >= start;
    }

    private bool TryItIs(out Proposition proposition)
    {
        proposition = null!;
        if (cursor.TryAny(NotKnown, isListed: true) is not null)
        {
            return TryUnknown(out proposition);
        }

        var isNegated = cursor.Skip("not");
        if (cursor.Try("possible that"))
        {
            return !isNegated && clauses.TryRead(ClauseKind.Main, out proposition) && Put(ref proposition, Modality.Possible, null);
        }

        var word = cursor.TryAny(StanceWords.AfterBe, isListed: true) ?? cursor.TryAny(Beliefs, isListed: true);
        return word is null ? cursor.Miss() : !isNegated && cursor.Need("that") && clauses.TryRead(ClauseKind.Main, out proposition) && Put(ref proposition, Modality.Estimated, Likelihood.OfWord(word));
    }

    // Reads "there is a 60 percent chance that", "there is a realistic possibility that" and "there is roughly an even chance that".
    private bool TryThereIs(out Proposition proposition)
    {
        proposition = null!;
        Likelihood? likelihood = null;
        if (cursor.TryAny(StanceWords.AfterHave, isListed: true) is { } word)
        {
            word = VerbGroupReader.WithoutArticle(word);
            likelihood = chances.TryRead(word, out var told) ? told : Likelihood.OfWord(word);
        }
        else if (cursor.TryAny(OtherChances) is { } other)
        {
            likelihood = Likelihood.OfWord(VerbGroupReader.WithoutArticle(other));
        }
        else if (cursor.Try("a chance"))
        {
            likelihood = chances.TryRead(null, out var bracketed) ? bracketed : null;
            if (likelihood is null)
            {
                return cursor.Fail(cursor.Position, "a chance needs a number: 'a chance (70%) that'");
            }
        }
        else if (cursor.SkipAny(Articles) && chances.TryPercent(out var percent) && cursor.SkipAny(ChanceNouns))
        {
            likelihood = percent;
        }

        return (likelihood is not null || cursor.Miss()) && cursor.Need("that") && clauses.TryRead(ClauseKind.Main, out proposition) && Put(ref proposition, Modality.Estimated, likelihood);
    }

    private static bool Put(ref Proposition proposition, Modality modality, Likelihood? likelihood)
    {
        if (proposition.Modality != Modality.Asserted)
        {
            return false;
        }

        proposition = proposition with { Modality = modality, Likelihood = likelihood };
        return true;
    }

    // Reads the clause after "it is unknown whether", "when", "where", "who" or "what".
    private bool TryUnknown(out Proposition proposition)
    {
        proposition = null!;
        var word = cursor.TryAny(Questions, isListed: true);
        if (word is "who" or "what")
        {
            return clauses.TryAsked(isSubject: word == "who", out proposition);
        }

        var asked = word switch { "whether" => OpenQuestion.Whether, "when" => OpenQuestion.When, "where" => OpenQuestion.Where, _ => default };
        if (asked.IsAbsent && !cursor.Miss() || !clauses.TryRead(asked == OpenQuestion.Whether ? ClauseKind.Asked : ClauseKind.Main, out proposition))
        {
            return false;
        }

        proposition = proposition with { Asks = [asked] };
        return true;
    }
}
