namespace Geopol.Events;

/// <summary>Reads accusations, quotations, and links about claims that someone withdraws, doubts or corrects.</summary>
internal sealed partial class ClaimReader
{
    private static readonly PhraseSet AndSaid = new("and said", "and says");

    // Reads an accusation. "accused Y of doing" is an allegation about Y.
    private bool TryAccusation(NounPhrase[] speakers, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        if (!cursor.SkipAny(LinkWords.Accuses) || !nouns.TryReadList(NounContext.Alone, out var accused) || !cursor.Try("of") || !clauses.TryGerund(accused, out var doing))
        {
            return cursor.Back(start);
        }

        links.Add(LinkOf(speakers, SpeechAct.Allege));
        clause = doing with { Modality = Modality.Asserted, Tense = !doing.Tense.IsAbsent ? doing.Tense : doing.Disposition == Disposition.Intends ? Tense.Future : Tense.Present };
        return true;
    }

    // Reads "cannot rule out that", "withdrew its claim that", "doubts Russian claims that" and "quoted X as saying that".
    private bool TryHedgedLink(NounPhrase[] speakers, List<AttributionLink> links)
    {
        var start = cursor.Position;
        if (cursor.SkipAny(LinkWords.RulesNotOut))
        {
            cursor.Try("the possibility");
            links.Add(LinkOf(speakers, SpeechAct.Suggest));
            return cursor.Try("that") && (isPossible = true);
        }

        if (cursor.SkipAny(LinkWords.Declines))
        {
            links.Add(LinkOf(speakers, SpeechAct.Decline));
            return cursor.Try("that") || cursor.Back(start);
        }

        if (cursor.SkipAny(LinkWords.Quotes))
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

    private SpeechAct ActOnClaims()
    {
        foreach (var (verbs, act) in LinkWords.OnClaims)
        {
            if (cursor.SkipAny(verbs))
            {
                return act;
            }
        }

        return default;
    }

    // Reads "withdrew its claim that", "disputes the Israeli claim that" and "corrected its earlier statement and said".
    private bool TryClaimOf(NounPhrase[] speakers, List<AttributionLink> links)
    {
        if (cursor.SkipAny(LinkWords.Corrects))
        {
            links.Add(LinkOf(speakers, SpeechAct.Correct));
            return nouns.Read(NounContext.Alone) is { } && cursor.SkipAny(AndSaid) && (cursor.Try("that") || true);
        }

        var act = ActOnClaims();
        if (act.IsAbsent)
        {
            return false;
        }

        if (act == SpeechAct.Withdraw && cursor.Try("that"))
        {
            links.Add(LinkOf(speakers, act));
            return true;
        }

        if (nouns.Read(NounContext.Alone with { Kind = WordKinds.Matter }) is not { HeadText: "claim" or "claims" or "report" or "reports" or "statement" or "statements" or "allegation" or "allegations" or "assertion" } what || !cursor.Try("that"))
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
}
