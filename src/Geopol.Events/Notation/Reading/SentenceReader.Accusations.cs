namespace Geopol.Events;

/// <summary>"Ukraine accuses DPRK of supplying arms to Russia": read as "Ukraine alleges that DPRK supplies arms to Russia", and printed so.</summary>
internal ref partial struct SentenceReader
{
    // Looks ahead over the accused: what stands behind "of" tells whether it is a link, or an accusation by words.
    private bool IsAccusation()
    {
        if (!IsWord("accuses") && !IsWord("accuse") && !IsWord("accused"))
        {
            return false;
        }

        var (from, pushed, nested) = (position, nounCount, depth);
        StepWord();
        var isOne = TryReadList("an actor", out _, out _) && IsWord("of") && IsDoing(SkipSpaces(position + 2));
        (position, nounCount, depth, faultAt, fault) = (from, pushed, nested, -1, null);
        return isOne;
    }

    private readonly bool IsDoing(int at)
    {
        if (IsWordAt("having", at) || IsWordAt("not", at))
        {
            return true;
        }

        ExpectAt(at, WordKinds.Ing);
        var word = SentenceText.FirstWord(text[at..]);
        at = words.IsManner(word) ? SkipSpaces(at + word.Length) : at;
        return words.Names.Longest(text[at..]) is null
            && (words.Verbs.Longest(text[at..], VerbForms.Ing) is not null || words.Control(text[at..], VerbForms.Ing) is not null);
    }

    private bool TryReadAccusation(int start, int count, List<AttributionLink> links, out Proposition proposition)
    {
        proposition = null!;
        if (!TryReadSources(start, count, out var sources))
        {
            return false;
        }

        StepWord();
        links.Add(new AttributionLink { Sources = sources, Act = SpeechAct.Allege });
        nounCount = start;
        if (!TryReadList("an actor", out start, out count) || !Require("of"))
        {
            return false;
        }

        var at = position;
        var put = new ClausePut { Modality = Modality.Asserted, IsNegated = TryWord("not"), Tense = Tense.Present };
        if (TryWord("having"))
        {
            put.Tense = Tense.Past;
            return TryReadPerfect(ref put) && TryReadRest(ref put, at, start, count, default, out proposition);
        }

        return TryReadVerb(VerbForms.Ing, ClauseKind.Embedded, ref put) && TryReadRest(ref put, at, start, count, default, out proposition);
    }
}
