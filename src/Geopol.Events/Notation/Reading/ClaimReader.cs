namespace Geopol.Events;

/// <summary>Reads a claim: who says so before, around and after the sentence, what is said, and the ratings.</summary>
internal sealed partial class ClaimReader
{
    internal const int MostLinks = 16;

    private readonly Cursor cursor;
    private readonly NounReader nouns;
    private readonly TimeReader times;
    private readonly ClauseReader clauses;
    private readonly ChanceReader chances;

    internal ClaimReader(Cursor cursor, NodaTime.LocalDate? relativeTo = null)
    {
        this.cursor = cursor;
        times = new(cursor, relativeTo);
        nouns = new(cursor, times);
        clauses = new(cursor, nouns, times);
        chances = new(cursor);
    }

    /// <summary>Reads the whole text; null where it isn't a claim.</summary>
    internal Claim? Read()
    {
        if (cursor.Count > Tokens.Most)
        {
            cursor.Fail(0, "the sentence is too long");
            return null;
        }

        var suffix = new List<AttributionLink>();
        if (cursor.Try("according to"))
        {
            if (!TryChain(suffix, isBehind: false) || !cursor.TryMark(',') && !cursor.Miss(","))
            {
                return null;
            }
        }

        return TryBody(out var links, out var proposition) && HasComma() && TrySuffix(suffix) && Whole(suffix, links, proposition) is { } claim && new NoteReader(cursor).TryRead(ref claim) && new RatingReader(cursor, nouns).TryRead(ref claim) ? claim : null;
    }

    private bool HasComma() => !cursor.Is("per") && !cursor.Is("according to") || cursor.Fail(cursor.Position, $"write a comma before '{cursor.Word}'");

    private readonly HashSet<AttributionLink> neutral = new(ReferenceEqualityComparer.Instance);

    private Claim Whole(List<AttributionLink> suffix, List<AttributionLink> links, Proposition proposition)
    {
        // The sentence has the innermost of ", per" first.
        suffix.Reverse();
        // What is said before the sentence although it could be after it keeps its verb.
        if (links.Count > 0 && links[0].Wording is null && neutral.Contains(links[0]))
        {
            links[0] = links[0] with { Wording = new() { Lemma = links[0].Act.Text } };
        }

        return new() { Proposition = proposition, Attribution = [.. suffix, .. links] };
    }

    // What is said, with those who say it before it; the outermost first.
    private bool TryBody(out List<AttributionLink> links, out Proposition proposition)
    {
        links = [];
        while (links.Count <= MostLinks && cursor.Step())
        {
            var start = cursor.Position;
            if (TryOpening(out proposition))
            {
                return true;
            }

            cursor.Position = start;
            if (TryLink(links, out var last))
            {
                if (last is not null)
                {
                    proposition = last;
                    return true;
                }

                continue;
            }

            cursor.Position = start;
            if (clauses.TryRead(ClauseKind.Main, out proposition))
            {
                proposition = isPossible && proposition.Modality == Modality.Asserted ? proposition with { Modality = Modality.Possible } : proposition;
                return TryConditionBehind(ref proposition);
            }

            return false;
        }

        proposition = null!;
        return cursor.Fail(cursor.Position, "at most sixteen speakers may come before what is said");
    }

    // "if A then B", "It is likely that", "There is a 60 percent chance that", "it is unknown whether".
    private bool TryOpening(out Proposition proposition)
    {
        proposition = null!;
        return cursor.TryAny(["if", "unless"], isListed: true) is { } word ? TryConditional(word == "unless", out proposition)
            : cursor.Try("it is") || cursor.TryAny(["it was"]) is not null ? TryItIs(out proposition)
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

    // "B if A".
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
        if (cursor.TryAny(["unknown", "not known", "unclear", "not clear"], isListed: true) is not null)
        {
            return TryUnknown(out proposition);
        }

        var isNegated = cursor.TryAny(["not"]) is not null;
        if (cursor.Try("possible that"))
        {
            return !isNegated && clauses.TryRead(ClauseKind.Main, out proposition) && Put(ref proposition, Modality.Possible, null);
        }

        var word = cursor.TryAny(StanceWords.ChancesOfBe, isListed: true) ?? cursor.TryAny(StanceWords.ChancesOfItIs, isListed: true);
        return word is null ? cursor.Miss() : !isNegated && cursor.Need("that") && clauses.TryRead(ClauseKind.Main, out proposition) && Put(ref proposition, Modality.Estimated, Likelihood.OfWord(word));
    }

    // "There is a 60 percent chance that", "there is a realistic possibility that", "there is roughly an even chance that".
    private bool TryThereIs(out Proposition proposition)
    {
        proposition = null!;
        Likelihood? likelihood = null;
        if (cursor.TryAny(StanceWords.ChancesOfHave, isListed: true) is { } word)
        {
            word = VerbGroupReader.WithoutArticle(word);
            likelihood = chances.TryRead(word, out var told) ? told : Likelihood.OfWord(word);
        }
        else if (cursor.TryAny(StanceWords.ChancesOfThereIs) is { } other)
        {
            likelihood = Likelihood.OfWord(VerbGroupReader.WithoutArticle(other));
        }
        else if (cursor.Try("a chance"))
        {
            likelihood = chances.TryRead(null, out var bracketed) ? bracketed : null;
            if (likelihood is null)
            {
                return cursor.Fail(cursor.Position, "a chance has a number: 'a chance (70%) that'");
            }
        }
        else if (cursor.TryAny(["a", "an"]) is not null && chances.TryPercent(out var percent) && cursor.TryAny(["chance", "probability", "likelihood"]) is not null)
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

    // After "it is unknown": whether, when, where, who.
    private bool TryUnknown(out Proposition proposition)
    {
        proposition = null!;
        var word = cursor.TryAny(["whether", "what", "who", "when", "where"], isListed: true);
        if (word is "who" or "what")
        {
            return clauses.TryAsked(isSubject: word == "who", out proposition);
        }

        var asked = word switch { "whether" => Asked.Whether, "when" => Asked.When, "where" => Asked.Where, _ => default };
        if (asked.IsAbsent && !cursor.Miss() || !clauses.TryRead(asked == Asked.Whether ? ClauseKind.Asked : ClauseKind.Main, out proposition))
        {
            return false;
        }

        proposition = proposition with { Asks = [asked] };
        return true;
    }
}
