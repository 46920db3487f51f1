namespace Geopol.Events;

/// <summary>Links of other forms: accusations, quotations, claims that are withdrawn or doubted.</summary>
internal sealed partial class ClaimReader
{
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
        clause = doing with { Modality = Modality.Asserted, Tense = !doing.Tense.IsAbsent ? doing.Tense : doing.Disposition == Disposition.Intends ? Tense.Future : Tense.Present };
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

        if (cursor.TryAny(["would neither confirm nor deny", "neither confirmed nor denied", "will neither confirm nor deny", "did not comment on claims", "declined to comment on claims", "declined to comment on reports"]) is not null)
        {
            links.Add(LinkOf(speakers, SpeechAct.Decline));
            return cursor.Try("that") || cursor.Back(start);
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

    private bool isPossible;
}
