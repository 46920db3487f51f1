namespace Geopol.Events;

/// <summary>Writes the sentence of a claim: what the grammar can say of it, in one canonical way. What it can't say is left out.</summary>
internal ref partial struct SentenceWriter
{
    private readonly NotationWords words;
    private readonly bool inCodes;
    private SentenceBuilder line;
    private int depth;

    // "about 200 tanks"; "around" behind a verb that takes an "about" of its own.
    private string aboutWord = "about";

    internal SentenceWriter(NotationWords words, bool inCodes)
    {
        this.words = words;
        this.inCodes = inCodes;
        line = new SentenceBuilder();
    }

    internal string Write(Claim claim)
    {
        var links = claim.Attribution.AsSpan();
        var suffixed = 0;
        while (suffixed < links.Length && NeutralActs.IsSaidBehind(links[suffixed], words))
        {
            suffixed++;
        }

        var said = new bool[links.Length];
        for (var i = 0; i < links.Length; i++)
        {
            said[i] = i < suffixed ? !links[i].Sources.IsEmpty : WriteLink(links[i]);
        }

        WriteBody(claim.Proposition);
        var isFirst = true;
        for (var i = suffixed - 1; i >= 0; i--)
        {
            if (links[i].Sources.IsEmpty)
            {
                continue;
            }

            line.Add(isFirst ? ", per" : " via");
            WriteSources(links[i].Sources);
            isFirst = false;
        }

        WriteRatings(claim, said);
        line.Capitalise();
        return line.Finish();
    }

    internal string Write(Proposition proposition)
    {
        WriteBody(proposition);
        line.Capitalise();
        return line.Finish();
    }

    private bool WriteLink(AttributionLink link)
    {
        // Somebody who isn't named, or does what no verb says, can't stand before "that".
        if (link.Sources.IsEmpty || words.Act(link.Act.IsAbsent ? NeutralActs.ActOf(link.Sources[0], NeutralActs.NameOf(link.Sources[0], words)) : link.Act, link.Wording?.Lemma) is not { } verb)
        {
            return false;
        }

        var isPlural = WriteSources(link.Sources);
        var day = link.On is { Edtf.IsAbsent: false } on && StandsBehindOn(on.Edtf.Text) ? on.Edtf.Text : null;
        line.Word(day is not null ? verb.Forms.Past : isPlural ? verb.Forms.Base : verb.Forms.Third);
        if (!link.To.IsEmpty && !InferredMembers.Is(link.Marks, "to"))
        {
            line.Word("to");
            WriteActors(link.To.AsSpan());
        }

        if (day is not null)
        {
            line.Word("on");
            line.Word(day);
        }

        line.Word(verb.Joins);
        return true;
    }

    // Two points begin no date behind "on".
    private static bool StandsBehindOn(string edtf) => edtf[0] != '.';

    private bool WriteSources(EquatableArray<Actor> sources) => WriteActors(sources.AsSpan());

    private void WriteBody(Proposition proposition)
    {
        if (proposition.Condition is { } condition)
        {
            line.Word("if");
            WriteClause(condition, ClauseKind.Embedded);
            line.Word("then");
            WriteClause(proposition, ClauseKind.Main);
            return;
        }

        if (proposition.Asks is [var asked, ..] && proposition.Asks.Count == 1)
        {
            WriteQuestion(proposition, asked);
            return;
        }

        WriteClause(proposition, ClauseKind.Main);
    }

    private void WriteQuestion(Proposition proposition, Asked asked)
    {
        var choice = VerbChoices.Of(proposition, words);
        if (asked == Asked.Whether || asked == Asked.When || asked == Asked.Where)
        {
            line.Word("it is unknown");
            line.Word(asked.Text);
            WriteClause(proposition, choice, asked == Asked.Whether ? ClauseKind.Asked : ClauseKind.Main);
        }
        else if (asked == QuestionMembers.Subject(choice.Verb) && !EventRoles.Has(proposition.Event, choice.Verb.Subject))
        {
            line.Word("it is unknown who");
            WriteClause(proposition, choice, ClauseKind.Main, ClauseGap.Subject);
        }
        else if (asked == QuestionMembers.Object(choice.Verb))
        {
            line.Word("it is unknown what");
            WriteClause(proposition, choice, ClauseKind.Main, ClauseGap.Object);
        }
        else
        {
            WriteClause(proposition, choice, ClauseKind.Main);
        }
    }

    private void WriteRatings(Claim claim, bool[] said)
    {
        var before = line.Length;
        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            var link = claim.Attribution[i];
            if (!said[i] || link.Sources[0] is not { Including.IsEmpty: true, OneOf.IsEmpty: true } || link.Reliability.IsAbsent && link.Confidence is null || !IsFirstOf(claim.Attribution, i))
            {
                continue;
            }

            if (link.Reliability.IsKnown)
            {
                WriteRated(link.Sources[0]);
                line.Add(": reliability ");
                line.Add(link.Reliability.Text);
            }

            if (ConfidenceWords.WordOf(link.Confidence) is { } level)
            {
                WriteRated(link.Sources[0]);
                line.Add(": ");
                line.Add(level);
                line.Add(" confidence");
            }
        }

        if (claim.Credibility.IsKnown)
        {
            line.Add(". Credibility ");
            line.Add(claim.Credibility.Text);
        }

        if (ConfidenceWords.WordOf(claim.Confidence) is { } own)
        {
            line.Add(". ");
            line.Add(char.ToUpperInvariant(own[0]));
            line.Add(own.AsSpan(1));
            line.Add(" confidence");
        }

        if (line.Length > before)
        {
            line.Add('.');
        }
    }

    private readonly string Said(Actor source)
    {
        var writer = new SentenceWriter(words, inCodes);
        writer.WriteActor(source);
        return writer.line.Finish();
    }

    private void WriteRated(Actor source)
    {
        line.Add(". ");
        var from = line.Length;
        WriteActor(source);
        line.Capitalise(from);
    }

    // A rating names its source: of two links by one source the outer is meant.
    private readonly bool IsFirstOf(Attribution links, int index)
    {
        if (links[index].Sources.IsEmpty)
        {
            return false;
        }

        for (var i = 0; i < index; i++)
        {
            if (!links[i].Sources.IsEmpty && Said(links[i].Sources[0]) == Said(links[index].Sources[0]))
            {
                return false;
            }
        }

        return true;
    }
}
