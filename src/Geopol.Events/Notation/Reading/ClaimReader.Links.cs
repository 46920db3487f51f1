namespace Geopol.Events;

/// <summary>Reads links before the sentence. A link has the speakers, their act, and the actors to whom they speak.</summary>
internal sealed partial class ClaimReader
{
    private static readonly PhraseSet Citing = new("citing", "quoting");
    private static readonly PhraseSet Joints = new("that", "whether");
    private static readonly PhraseSet Manner = new("in a statement", "in an interview", "in a report", "at a briefing", "on television", "on social media", "publicly");
    private static readonly PhraseSet Sureness = new("with high confidence", "with moderate confidence", "with low confidence");

    // Reads a link: "FT reported on 2023-09-08 that", "Reuters:", "two officials told Reuters that". The link and its clause can be one, as in "Myanmar's army
    // denied bombing ...". Then the clause isn't null.
    private bool TryLink(List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        for (var limit = int.MaxValue; limit > start && cursor.Step();)
        {
            cursor.Position = start;
            if (!nouns.TryReadList(NounContext.Subject with { Limit = limit }, out var speakers) || cursor.Position > limit)
            {
                return cursor.Back(start);
            }

            // In "NATO estimates that", the word "estimates" is also a noun. So a shorter name is tried next.
            limit = Math.Min(limit, cursor.Position) - 1;
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

        if (LinkWords.IsNoneNext(cursor))
        {
            return false;
        }

        var via = TryCiting();
        var outer = links.Count;
        if (TryAccusation(speakers, links, out clause) || TryHedgedLink(speakers, links) || TryAct(speakers, links, out clause))
        {
            if (via is not null)
            {
                // In "X, citing Y, reported", X reports the words of Y.
                links.Insert(outer + 1, LinkOf(via, SpeechAct.Say));
            }

            return true;
        }

        links.RemoveRange(outer, links.Count - outer);
        return cursor.Back(start);
    }

    // Reads ", citing prosecutors,". Skips ", speaking on condition of anonymity,". Returns null if no source is cited.
    private NounPhrase[]? TryCiting()
    {
        var start = cursor.Position;
        if (cursor.TryMark(','))
        {
            if (cursor.Skip("speaking on condition of anonymity") && cursor.TryMark(','))
            {
                return null;
            }

            if (cursor.SkipAny(Citing) && nouns.TryReadList(NounContext.Alone, out var cited) && AreSpeakers(cited) && cursor.TryMark(','))
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
        wanted = cursor.SkipAny(LinkWords.Perfect) ? VerbForms.Participle : wanted;
        var evidentiality = cursor.TryAny(LinkWords.Hearsay) switch { "reportedly" => Evidentiality.Hearsay, "apparently" => Evidentiality.Apparent, _ => default };
        foreach (var form in cursor.Next.Own?.Acts ?? [])
        {
            var at = cursor.Position;
            if (cursor.Length(form.Text, at) is not (> 0 and var length))
            {
                continue;
            }

            if ((form.Forms & wanted) == 0)
            {
                cursor.Fail(at, $"'{form.Text}' doesn't fit here: write '{form.Verb.Forms.Fitting(wanted)}'");
                continue;
            }

            cursor.Position += length;
            var outer = links.Count;
            if (TryTold(speakers, form.Verb, links, out clause))
            {
                links[outer] = evidentiality.IsAbsent ? links[outer] : links[outer] with { Evidentiality = evidentiality };
                return true;
            }

            cursor.Position = at;
        }

        return cursor.SkipAny(LinkWords.Tells) && TryTell(speakers, links) || cursor.Back(start);
    }

    private bool TryTold(NounPhrase[] speakers, ActVerb verb, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var link = LinkOf(speakers, verb);
        cursor.List(verb.Joins);
        if (cursor.Try("to"))
        {
            if (!nouns.TryReadList(NounContext.Subject, out var to) || !AreSpeakers(to))
            {
                return false;
            }

            link = link with { To = ActorsOf(to) };
        }

        Manners(ref link);
        if (link.Act == NeutralOf(speakers[0]))
        {
            neutral.Add(link);
        }

        cursor.List(verb.Joins);
        if (cursor.SkipAny(Joints))
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

            ExplainDenial(verb);
        }

        // After "X says", a clause may follow without "that".
        return verb.Joins == "that" && StartsBody(link, links, out clause) || cursor.Miss();
    }

    // Adds a fault for "denied the attack", because it has two meanings: the attack didn't take place, or the speaker had no part in it.
    private void ExplainDenial(ActVerb verb)
    {
        var (start, isQuiet) = (cursor.Position, cursor.IsQuiet);
        cursor.IsQuiet = true;
        var isNoun = verb.Act == SpeechAct.Deny && cursor.Listed is not null && nouns.TryReadList(NounContext.Alone, out _) && cursor.IsAtEnd;
        cursor.IsQuiet = isQuiet;
        if (isNoun)
        {
            var denied = cursor.Between(start, cursor.Position);
            cursor.Fail(cursor.Position, $"this doesn't say what is denied: write 'denies that {denied} took place' or 'denied involvement in {denied}'");
        }

        cursor.Position = start;
    }

    // Reads the clause after a verb of saying without "that". The clause must be complete and finite. In "recalled diplomats to discuss", the word is another
    // verb "recall".
    private bool StartsBody(AttributionLink link, List<AttributionLink> links, out Proposition? clause)
    {
        clause = null;
        var start = cursor.Position;
        var inner = new List<AttributionLink>();
        if (cursor.IsAtEnd || cursor.Next.Kind == TokenKind.Mark || links.Count >= MostLinks || !TryBody(inner, out var proposition) || proposition.Modality.IsAbsent && inner.Count == 0)
        {
            return cursor.Back(start);
        }

        links.Add(link);
        links.AddRange(inner);
        clause = proposition;
        return true;
    }

    // Reads additions to a link: "on 2023-09-08", "in a statement", "with high confidence", "on condition of anonymity".
    private void Manners(ref AttributionLink link)
    {
        while (true)
        {
            if (cursor.SkipAny(Manner))
            {
                continue;
            }

            if (link.About.IsEmpty && LimitWords.TryRead(cursor, out var about))
            {
                link = link with { About = about };
                continue;
            }

            if (cursor.Skip("on condition of anonymity"))
            {
                link = link with { Naming = SourceNaming.AtOwnRequest };
                continue;
            }

            if (cursor.TryAny(Sureness) is { } confidence)
            {
                link = link with { Confidence = new() { Level = ConfidenceLevel.Parse(confidence.Split(' ')[1]) } };
                continue;
            }

            cursor.List("on");
            if (link.On is null && times.TryRead(out var time))
            {
                link = link with { On = time };
                continue;
            }

            return;
        }
    }
}
