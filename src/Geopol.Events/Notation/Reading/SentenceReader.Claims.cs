namespace Geopol.Events;

/// <summary>The whole: who says so, and what.</summary>
internal ref partial struct SentenceReader
{
    /// <summary>Reads a claim to the end of the text; null where it is faulty.</summary>
    internal Claim? Read()
    {
        Step(0);
        var inner = new List<AttributionLink>();
        List<AttributionLink>? prefixed = null;
        if (TryWord("according to"))
        {
            // The comma behind them ends the list: "According to A and B, ...".
            if (!TryReadSuffix(inner, withCommas: false) || !TryWordComma())
            {
                return null;
            }
        }

        if (!TryReadBody(ref prefixed, out var proposition))
        {
            return null;
        }

        if (Peek == ',' && SuffixWordAt(SkipSpaces(position + 1)) is { } word)
        {
            Step(1);
            Step(word.Length);
            if (!TryReadSuffix(inner))
            {
                return null;
            }
        }
        else
        {
            ExpectAt(position, ", per");
            if (Peek == ',')
            {
                ExpectAt(SkipSpaces(position + 1), "per");
            }
        }

        // The sentence has the innermost first.
        inner.Reverse();
        var suffixed = inner.Count;
        if (prefixed is not null)
        {
            inner.AddRange(prefixed);
        }

        Worded(inner, suffixed);
        var claim = new Claim { Proposition = proposition, Attribution = [.. inner] };
        return TryReadRatings(ref claim) ? claim : null;
    }

    // What is printed before the sentence although it could stand behind it keeps its verb.
    private readonly void Worded(List<AttributionLink> links, int suffixed)
    {
        if (suffixed < links.Count && NeutralActs.IsPlain(links[suffixed], words) && links[suffixed].Wording is null)
        {
            links[suffixed] = links[suffixed] with { Wording = new() { Lemma = words.Act(links[suffixed].Act, null)!.Forms.Base } };
        }
    }

    private readonly string? SuffixWordAt(int at) => IsWordAt("per", at) ? "per" : IsWordAt("according to", at) ? "according to" : null;

    private bool TryWordComma()
    {
        if (Peek != ',')
        {
            Expect(",");
            return Stop(position);
        }

        Step(1);
        return true;
    }

    // "A and B via C": the innermost first.
    private bool TryReadSuffix(List<AttributionLink> links, bool withCommas = true)
    {
        do
        {
            if (!TryReadList("a source", out var start, out var count, withCommas) || !TryReadSources(start, count, out var sources))
            {
                return false;
            }

            links.Add(new AttributionLink { Sources = sources, Act = NeutralActs.ActOf(sources[0], nouns[start].Name) });
            nounCount = start;
        }
        while (TryWord("via"));
        return true;
    }

    private bool TryReadSources(int start, int count, out EquatableArray<Actor> sources)
    {
        sources = default;
        var actors = new Actor[count];
        for (var i = 0; i < count; i++)
        {
            if ((nouns[start + i].Kinds & NounKinds.Actor) == 0)
            {
                return Stop(nouns[start + i].At, "a source is an actor: a paper, a person, an office");
            }

            actors[i] = NounValues.ActorOf(in nouns[start + i])!;
        }

        sources = new(actors);
        return true;
    }

    private bool TryReadBody(ref List<AttributionLink>? links, out Proposition proposition)
    {
        proposition = null!;
        while (true)
        {
            if (TryWord("if"))
            {
                return TryReadConditional(out proposition);
            }

            if (TryWord("it is unknown") || TryOtherUnknown())
            {
                return TryReadUnknown(out proposition);
            }

            if (!TryReadList("an actor", out var start, out var count))
            {
                return false;
            }

            if (IsAccusation())
            {
                return TryReadAccusation(start, count, links ??= [], out proposition);
            }

            if (!TryReadLink(start, count, out var link, out var isLink))
            {
                return false;
            }

            if (!isLink)
            {
                var isRead = TryReadClauseOf(ClauseKind.Main, start, count, default, out proposition);
                nounCount = start;
                return isRead;
            }

            nounCount = start;
            (links ??= []).Add(link!);
            if (links.Count > 16)
            {
                return Stop(position, "sixteen speakers are enough");
            }
        }
    }

    // "FT reported on 2023-09-08 that", "The Kremlin denies that": a verb of saying with "that" behind it.
    private bool TryReadLink(int start, int count, out AttributionLink? link, out bool isLink)
    {
        (link, isLink) = (null, false);
        var isPlural = count > 1 || nouns[start].IsPlural;
        var from = position;
        if (words.Act(Rest, isPlural ? VerbForms.Base | VerbForms.Past : VerbForms.Third | VerbForms.Past) is not { Verb: var verb } form)
        {
            return IsAgreed(isPlural);
        }

        Step(form.Text.Length);
        Expect(verb.Joins);
        Expect("to");
        Expect("on");
        EquatableArray<Actor> to = default;
        EventTime? on = null;
        if (IsWord("to") && !IsVerbAt(SkipSpaces(position + 2)))
        {
            TryWord("to");
            if (!TryReadList("an actor", out var first, out var number) || !TryReadSources(first, number, out to))
            {
                // "writes to" may be a verb of its own.
                if (words.Verbs.Longest(text[from..], VerbForms.Base | VerbForms.Third | VerbForms.Past) is null)
                {
                    return false;
                }

                (position, nounCount, faultAt, fault) = (from, start + count, -1, null);
                return true;
            }

            nounCount = first;
        }

        if (IsWord("on"))
        {
            Step(2);
            if (IsDate())
            {
                firstDateAt = position;
                if (!TryDate(out var date) || !Combine(date, date, out var day))
                {
                    return false;
                }

                on = EventTime.Of(day);
            }
            else
            {
                Expect(WordKinds.Date);
            }
        }
        else if (isCompleting)
        {
            Expect("on");
        }

        if (!IsWord("that") && !IsWord("whether"))
        {
            Expect(verb.Joins);
            return IsOtherVerb(from) ? StepBack(from) : Stop(position);
        }

        Step(SentenceText.FirstWord(Rest).Length);
        if (!TryReadSources(start, count, out var sources))
        {
            return false;
        }

        isLink = true;
        link = new AttributionLink
        {
            Sources = sources,
            Act = verb.Act,
            On = on,
            To = to,
            Wording = verb == words.Act(verb.Act, null) ? null : new() { Lemma = verb.Forms.Base },
        };
        return true;
    }

    // The verb of saying may be one of doing too ("concludes an agreement"): then the clause goes on.
    private readonly bool IsOtherVerb(int from) => words.Verbs.Longest(text[from..], VerbForms.Third | VerbForms.Base | VerbForms.Past) is not null
        || words.Control(text[from..], VerbForms.Third | VerbForms.Base | VerbForms.Past) is not null;

    private bool StepBack(int from)
    {
        position = from;
        return true;
    }

    // "FT report that": false, and the form that fits.
    private bool IsAgreed(bool isPlural)
    {
        if (words.Act(Rest, isPlural ? VerbForms.Third : VerbForms.Base) is not { Verb: var verb } form || !IsWordAt("that", SkipSpaces(position + form.Text.Length)))
        {
            return true;
        }

        return Stop(position, $"'{form.Text}' doesn't go with what stands before it: write '{(isPlural ? verb.Forms.Base : verb.Forms.Third)}'");
    }

    // Read, not printed.
    private bool TryOtherUnknown()
    {
        foreach (var said in (ReadOnlySpan<string>)["it is not known", "it is unclear", "it is not clear"])
        {
            if (IsWord(said))
            {
                Step(said.Length);
                return true;
            }
        }

        return false;
    }

    private bool TryReadConditional(out Proposition proposition)
    {
        proposition = null!;
        if (!TryReadClause(ClauseKind.Embedded, out var condition))
        {
            return false;
        }

        if (Peek == ',')
        {
            Step(1);
        }

        if (!Require("then") || !TryReadClause(ClauseKind.Main, out var main))
        {
            return false;
        }

        proposition = main with { Condition = condition };
        return true;
    }

    private bool TryReadUnknown(out Proposition proposition)
    {
        proposition = null!;
        if (TryWord("whether"))
        {
            return TryReadClause(ClauseKind.Asked, out proposition) && Asking(Asked.Whether, ref proposition);
        }

        if (TryWord("when"))
        {
            return TryReadClause(ClauseKind.Main, out proposition) && Asking(Asked.When, ref proposition);
        }

        if (TryWord("where"))
        {
            return TryReadClause(ClauseKind.Main, out proposition) && Asking(Asked.Where, ref proposition);
        }

        if (TryWord("who"))
        {
            return TryReadWho(out proposition);
        }

        if (!Require("what"))
        {
            return false;
        }

        if (!TryReadList("an actor", out var start, out var count))
        {
            return false;
        }

        var put = default(ClausePut);
        var at = position;
        if (!TryReadPredicate(ClauseKind.Main, count > 1 || nouns[start].IsPlural, ref put))
        {
            return false;
        }

        if (QuestionMembers.Object(put.Verb!) is not { IsAbsent: false } asked)
        {
            return Stop(at, $"'{put.Verb!.Lemma}' has no object that could be asked for");
        }

        var isRead = TryReadRest(ref put, at, start, count, asked, out proposition);
        nounCount = start;
        return isRead;
    }

    private bool TryReadWho(out Proposition proposition)
    {
        proposition = null!;
        var put = default(ClausePut);
        var at = position;
        if (!TryReadPredicate(ClauseKind.Main, isPlural: false, ref put))
        {
            return false;
        }

        var start = Push(new Noun { At = at, IsNobody = true });
        var isRead = TryReadRest(ref put, at, start, 1, default, out proposition) && Asking(QuestionMembers.Subject(put.Verb!), ref proposition);
        nounCount = start;
        return isRead;
    }

    private static bool Asking(Asked asked, ref Proposition proposition)
    {
        proposition = proposition with { Asks = [asked] };
        return true;
    }
}
