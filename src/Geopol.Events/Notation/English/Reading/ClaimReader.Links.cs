namespace Geopol.Events;

/// <summary>Who says so.</summary>
internal sealed partial class ClaimReader
{
    // "FT reported on 2023-09-08 that", "Reuters:", "two officials told Reuters that", "Myanmar's army denied bombing ...": true with the clause where the link has it already.
    private bool TryLink(List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        for (var limit = int.MaxValue; limit > start && cursor.Step();)
        {
            cursor.Position = start;
            if (!nouns.TryReadList(NounContext.Subject with { Limit = limit }, out var speakers))
            {
                return cursor.Back(start);
            }

            // "NATO estimates that": of a name and a verb that may be a noun too.
            limit = cursor.Position - 1;
            if (AreSpeakers(speakers) && TryLinkOf(speakers, links, out clause))
            {
                return true;
            }
        }

        return cursor.Back(start);
    }

    private bool TryLinkOf(NounPhrase[] speakers, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        if (cursor.IsMark(':'))
        {
            cursor.Position++;
            links.Add(LinkOf(speakers, NeutralOf(speakers[0])));
            return true;
        }

        var via = TryCiting();
        var outer = links.Count;
        if (TryAccusation(speakers, links, out clause) || TryHedgedLink(speakers, links) || TryAct(speakers, links, out clause))
        {
            if (via is not null)
            {
                // "X, citing Y, reported": X reports what Y says.
                links.Insert(outer + 1, LinkOf(via, SpeechAct.Say));
            }

            return true;
        }

        links.RemoveRange(outer, links.Count - outer);
        return cursor.Back(start);
    }

    private static bool AreSpeakers(NounPhrase[] speakers)
    {
        foreach (var speaker in speakers)
        {
            if ((speaker.Kinds & (Filler.Actor | Filler.People)) == 0 && speaker.HeadText is not ("report" or "imagery" or "statement" or "study" or "analysis" or "assessment" or "document" or "documents" or "reports" or "media"))
            {
                return false;
            }
        }

        return true;
    }

    // ", citing prosecutors,", ", speaking on condition of anonymity,".
    private NounPhrase[]? TryCiting()
    {
        var start = cursor.Position;
        if (cursor.TryMark(','))
        {
            if (cursor.Try("speaking on condition of anonymity") && cursor.TryMark(','))
            {
                return null;
            }

            if (cursor.TryAny(["citing", "quoting"]) is not null && nouns.TryReadList(NounContext.Alone, out var cited) && AreSpeakers(cited) && cursor.TryMark(','))
            {
                return cited;
            }
        }

        cursor.Position = start;
        return null;
    }

    private bool TryAct(NounPhrase[] speakers, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        var isPlural = speakers.Length > 1 ? true : speakers[0].IsPlural;
        var wanted = isPlural == true ? VerbForms.Base | VerbForms.Past : isPlural == false ? VerbForms.Third | VerbForms.Past : VerbForms.Base | VerbForms.Third | VerbForms.Past;
        wanted = cursor.TryAny(["has", "have", "had"]) is not null ? VerbForms.Participle : wanted;
        foreach (var form in cursor.Next.Own?.Acts ?? [])
        {
            var at = cursor.Position;
            if ((form.Forms & wanted) == 0 || !cursor.Try(form.Text))
            {
                continue;
            }

            if (TryTold(speakers, form.Verb, links, out clause))
            {
                return true;
            }

            cursor.Position = at;
        }

        return cursor.TryAny(["told", "tells", "tell"]) is not null && TryTell(speakers, links) || cursor.Back(start);
    }

    private bool TryTold(NounPhrase[] speakers, ActVerb verb, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var link = LinkOf(speakers, verb.Act) with { Wording = verb.IsMain ? null : new() { Lemma = verb.Forms.Base } };
        if (cursor.Try("to"))
        {
            if (!nouns.TryReadList(NounContext.Subject, out var to) || !AreSpeakers(to))
            {
                return false;
            }

            link = link with { To = ActorsOf(to) };
        }

        Manners(ref link);
        if (cursor.TryAny(["that", "whether"]) is not null)
        {
            links.Add(link);
            return true;
        }

        if (verb.Act == SpeechAct.Deny || verb.Act == SpeechAct.Acknowledge)
        {
            if (clauses.TryGerund(speakers, out var doing))
            {
                links.Add(link);
                clause = doing with { Modality = Modality.Asserted, Tense = Tense.Past };
                return true;
            }
        }

        // "says X did": without "that", where a clause stands.
        if (verb.Joins == "that" && StartsBody(link, links, out clause))
        {
            return true;
        }

        return false;
    }

    // A body that is read whole, for a verb of saying without "that" may be another verb.
    private bool StartsBody(AttributionLink link, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        if (cursor.IsAtEnd || cursor.Next.Kind == TokenKind.Mark || links.Count >= MostLinks || !TryBody(out var inner, out var proposition))
        {
            return cursor.Back(start);
        }

        links.Add(link);
        links.AddRange(inner);
        clause = proposition;
        return true;
    }

    // "on 2023-09-08", "in a statement", "with high confidence", "on condition of anonymity".
    private void Manners(ref AttributionLink link)
    {
        while (true)
        {
            if (cursor.TryAny(["in a statement", "in an interview", "in a report", "at a briefing", "on television", "on social media", "publicly"]) is not null)
            {
                continue;
            }

            if (cursor.Try("on condition of anonymity"))
            {
                link = link with { Naming = Naming.AtOwnRequest };
                continue;
            }

            if (cursor.TryAny(["with high confidence", "with moderate confidence", "with low confidence"]) is { } confidence)
            {
                link = link with { Confidence = new() { Level = ConfidenceLevel.Parse(confidence.Split(' ')[1]) } };
                continue;
            }

            if (link.On is null && times.TryRead(out var time))
            {
                link = link with { On = time };
                continue;
            }

            return;
        }
    }

    // "told Reuters (that)": a paper that is told reports it.
    private bool TryTell(NounPhrase[] speakers, List<AttributionLink> links)
    {
        if (!nouns.TryReadList(NounContext.Subject, out var to) || !AreSpeakers(to))
        {
            return false;
        }

        var link = LinkOf(speakers, SpeechAct.Say) with { To = ActorsOf(to), Wording = new() { Lemma = "tell" } };
        Manners(ref link);
        AddTold(link, to, links);
        cursor.Try("that");
        return !cursor.IsAtEnd && cursor.Next.Kind != TokenKind.Mark;
    }

    private static void AddTold(AttributionLink link, NounPhrase[] to, List<AttributionLink> links)
    {
        if (to is [var one] && IsMedium(one))
        {
            links.Add(LinkOf(to, SpeechAct.Report));
        }

        links.Add(link);
    }

    private static bool IsMedium(NounPhrase phrase) => phrase.Name?.Actor is { Kind: var kind } && kind == ActorKind.MediaOutlet;

    // "accused Y of doing": an allegation about Y.
    private bool TryAccusation(NounPhrase[] speakers, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        if (cursor.TryAny(["accuses", "accuse", "accused", "has accused", "have accused"]) is null || !nouns.TryReadList(NounContext.Alone, out var accused) || !cursor.Try("of") || !clauses.TryGerund(accused, out var doing))
        {
            return cursor.Back(start);
        }

        links.Add(LinkOf(speakers, SpeechAct.Allege));
        clause = doing with { Modality = Modality.Asserted, Tense = doing.Tense.IsAbsent ? Tense.Present : doing.Tense };
        return true;
    }

    // "cannot rule out that", "withdrew its claim that", "doubts Russian claims that", "quoted X as saying that".
    private bool TryHedgedLink(NounPhrase[] speakers, List<AttributionLink> links)
    {
        var start = cursor.Position;
        if (cursor.TryAny(["cannot rule out", "can not rule out", "could not rule out", "did not rule out", "does not rule out", "do not rule out", "did not exclude", "does not exclude", "cannot exclude"]) is not null)
        {
            cursor.Try("the possibility");
            links.Add(LinkOf(speakers, SpeechAct.Suggest));
            return cursor.Try("that") && (isPossible = true);
        }

        if (cursor.TryAny(["quoted", "quotes", "quote"]) is not null)
        {
            if (nouns.TryReadList(NounContext.Alone, out var quoted) && AreSpeakers(quoted) && cursor.Try("as saying"))
            {
                cursor.Try("that");
                links.Add(LinkOf(speakers, SpeechAct.Report));
                links.Add(LinkOf(quoted, SpeechAct.Say));
                return true;
            }

            return cursor.Back(start);
        }

        return TryClaimOf(speakers, links) || cursor.Back(start);
    }

    // "withdrew its claim that", "disputes the Israeli claim that", "corrected its earlier statement and said".
    private bool TryClaimOf(NounPhrase[] speakers, List<AttributionLink> links)
    {
        if (cursor.TryAny(["corrected", "corrects"]) is not null)
        {
            links.Add(LinkOf(speakers, SpeechAct.Correct));
            return nouns.Read(NounContext.Alone) is { } && cursor.TryAny(["and said", "and says"]) is not null && (cursor.Try("that") || true);
        }

        var act = cursor.TryAny(["withdrew", "withdraws", "retracted", "retracts", "took back"]) is not null ? SpeechAct.Withdraw
            : cursor.TryAny(["disputes", "disputed", "denies", "denied", "rejects", "rejected", "dispute", "deny", "reject"]) is not null ? SpeechAct.Deny
            : cursor.TryAny(["doubts", "doubted", "doubt"]) is not null ? SpeechAct.Doubt
            : cursor.TryAny(["confirmed", "confirms", "confirm"]) is not null ? SpeechAct.Confirm
            : default;
        if (act.IsAbsent)
        {
            return false;
        }

        if (act == SpeechAct.Withdraw && cursor.Try("that"))
        {
            links.Add(LinkOf(speakers, act));
            return true;
        }

        if (nouns.Read(NounContext.Alone) is not { HeadText: "claim" or "claims" or "report" or "reports" or "statement" or "statements" or "allegation" or "allegations" or "assertion" } what || !cursor.Try("that"))
        {
            return false;
        }

        links.Add(LinkOf(speakers, act));
        if (what.Of is { } state)
        {
            links.Add(new AttributionLink { Sources = [state], Act = SpeechAct.Claim });
        }

        return true;
    }

    private bool isPossible;

    // ", per A via B", ", according to A", ", A said", " - A", ", A told B".
    private bool TrySuffix(List<AttributionLink> suffix)
    {
        var start = cursor.Position;
        var isDash = cursor.TryAny(["-", "\u2013", "\u2014"]) is not null;
        if (isDash)
        {
            return TryChain(suffix, isBehind: true) || cursor.Back(start);
        }

        if (!cursor.TryMark(','))
        {
            return true;
        }

        if (cursor.TryAny(["per", "according to"]) is not null)
        {
            return TryChain(suffix, isBehind: true);
        }

        var first = cursor.Position;
        for (var limit = int.MaxValue; limit > first && cursor.Step(); limit = cursor.Position - 1)
        {
            cursor.Position = first;
            if (!nouns.TryReadList(NounContext.Subject with { Limit = limit }, out var speakers) || cursor.Position <= first)
            {
                break;
            }

            var end = cursor.Position;
            if (!AreSpeakers(speakers))
            {
                continue;
            }

            if (cursor.TryAny(["told", "tells"]) is not null && nouns.TryReadList(NounContext.Subject, out var to) && AreSpeakers(to))
            {
                var links = new List<AttributionLink>();
                AddTold(LinkOf(speakers, SpeechAct.Say) with { To = ActorsOf(to), Wording = new() { Lemma = "tell" } }, to, links);
                links.Reverse();
                suffix.AddRange(links);
                return true;
            }

            foreach (var form in cursor.Next.Own?.Acts ?? [])
            {
                if ((form.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Base)) != 0 && cursor.Try(form.Text))
                {
                    var link = LinkOf(speakers, form.Verb.Act) with { Wording = form.Verb.IsMain ? null : new() { Lemma = form.Verb.Forms.Base } };
                    Manners(ref link);
                    suffix.Add(link);
                    return true;
                }
            }

            cursor.Position = end;
        }

        return cursor.Fail(start, "behind the comma stands who says so: ', per Reuters', ', officials said'");
    }

    // "A and B via C": the innermost first.
    private bool TryChain(List<AttributionLink> links, bool isBehind)
    {
        do
        {
            var start = cursor.Position;
            NounPhrase[] sources;
            if (isBehind ? !nouns.TryReadList(NounContext.Subject, out sources) : !TryOne(out sources))
            {
                return cursor.Miss("a source");
            }

            if (!AreSpeakers(sources))
            {
                return cursor.Fail(start, "a source is an actor: a paper, a person, an office");
            }

            links.Add(LinkOf(sources, NeutralOf(sources[0])));
        }
        while (cursor.Try("via"));
        return true;
    }

    // Before a comma: "According to A and B, ...".
    private bool TryOne(out NounPhrase[] sources)
    {
        sources = [];
        if (nouns.Read(NounContext.Subject) is not { } first)
        {
            return false;
        }

        sources = cursor.Try("and") && nouns.Read(NounContext.Subject) is { } second ? [first, second] : [first];
        return true;
    }

    private static AttributionLink LinkOf(NounPhrase[] sources, SpeechAct act) => new() { Sources = ActorsOf(sources), Act = act };

    private static EquatableArray<Actor> ActorsOf(NounPhrase[] phrases) => [.. phrases.Select(PhraseValues.ActorOf).OfType<Actor>()];

    private static SpeechAct NeutralOf(NounPhrase source) => source.Name is { Act.IsAbsent: false } name ? name.Act
        : source.Head is { Act.IsAbsent: false } head ? head.Act
        : PhraseValues.ActorOf(source) is { } actor && (actor.Kind.IsAbsent || actor.Kind == ActorKind.MediaOutlet) ? SpeechAct.Report
        : SpeechAct.Say;
}
