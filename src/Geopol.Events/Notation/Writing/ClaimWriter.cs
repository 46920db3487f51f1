using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>
/// Writes claims as sentences. The writer reads each sentence again. If the sentence isn't read as its claim, the sentence is written again with more care. A
/// note after the sentence has the members that bear on truth and that no words can say.
/// </summary>
internal sealed class ClaimWriter(Vocabulary words, SentenceStyle style = SentenceStyle.Names)
{
    private readonly NounWriter nouns = new(words, style);
    private readonly NounWriter namedNouns = new(words, style, keepsNames: true);

    /// <summary>Writes the sentence of a claim. Never throws.</summary>
    internal string Write(Claim claim) => (style == SentenceStyle.Names ? PlainSentence.Of(claim, words) : null) ?? WriteChecked(claim);

    /// <summary>Writes the sentence of a claim. Checks the sentence by reading it again.</summary>
    internal string WriteChecked(Claim claim)
    {
        var json = SaidClaim.Of(claim, out var said);
        var sentence = WriteOnce(json, said);

        // If a sentence has notes, the claim that is read from it may have a better verb or need fewer notes. Then the sentence of that claim is used if it is
        // read as the original claim.
        for (var i = 0; i < 3 && sentence.Contains(" {", StringComparison.Ordinal) && Parse(sentence) is { } read; i++)
        {
            var better = WriteOnce(SaidClaim.Of(read, out var saidOfRead), saidOfRead);
            if (better == sentence || Read(better) is not { } again || SentenceCheck.NotesFor(json, again) is not { Count: 0 })
            {
                break;
            }

            sentence = better;
        }

        return sentence;
    }

    private string WriteOnce(JsonObject json, Claim said)
    {
        for (var care = Care.Plain; care <= Care.Bare; care++)
        {
            if ((care >= Care.Tagged ? WriteWith(namedNouns, json, said, care) : null) is { } named)
            {
                return named;
            }

            if (WriteWith(nouns, json, said, care) is { } sentence)
            {
                return sentence;
            }
        }

        return Checked(json, Sentence(Least(said), Care.Bare, nouns), "", isSpare: true) ?? Sentence(Least(said), Care.Bare, nouns);
    }

    private string? WriteWith(NounWriter writer, JsonObject json, Claim said, Care care)
    {
        var draft = Sentence(said, care, writer);
        var ratings = new RatingWriter(writer).Write(said, care);
        return Checked(json, draft, ratings) ?? (ratings.Length > 0 ? Checked(json, draft, "") : null);
    }

    /// <summary>Writes the sentence of a proposition, without attribution.</summary>
    /// <remarks>
    /// A claim can't contain a proposition of the largest depth. For such a proposition, only the outermost condition is written, or only the event's type.
    /// </remarks>
    internal string Write(Proposition proposition)
    {
        var said = proposition.Depth < Nesting.MaxLevel ? proposition : proposition with { Condition = proposition.Condition is { } condition ? condition with { Condition = null } : null };
        return said.Depth < Nesting.MaxLevel ? Write(new Claim { Proposition = said }) : said.Event.Type;
    }

    // Returns a claim with the least that a sentence can say. It names no actor and asserts the event in the past.
    private static Claim Least(Claim claim) => new()
    {
        Attribution = [.. claim.Attribution.Select(static link => new AttributionLink { Act = link.Act })],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Event = claim.Proposition.Event switch { Transfer => new Transfer(), Meeting => new Meeting(), Agreement => new Agreement { Stage = AgreementStage.Agreed }, Warning => new Warning(), _ => new Interaction() },
        },
    };

    // Adds the notes that the sentence needs. Returns null if the sentence isn't read as the claim even with notes.
    private string? Checked(JsonObject json, string sentence, string ratings, bool isSpare = false)
    {
        if (Read(sentence + ratings) is not { } read || SentenceCheck.NotesFor(json, read, isSpare) is not { } notes)
        {
            return null;
        }

        if (notes.Count == 0)
        {
            return sentence + ratings;
        }

        var noted = sentence + Note.TextOf(notes) + ratings;
        return Read(noted) is { } again && SentenceCheck.NotesFor(json, again) is { Count: 0 } ? noted : null;
    }

    private JsonObject? Read(string sentence) => Parse(sentence) is { } claim ? SaidClaim.Parse(ClaimJson.Serialize(claim)) : null;

    private Claim? Parse(string sentence) => new ClaimReader(new Cursor(sentence, words)).Read();

    private string Sentence(Claim claim, Care care, NounWriter nouns)
    {
        var line = new Line();
        var links = claim.Attribution;
        var linkWriter = new LinkWriter(words, nouns);
        var behind = Math.Min(ClaimReader.MostLinks, linkWriter.CountBehind(links, care));
        for (var i = behind; i < Math.Min(links.Count, ClaimReader.MostLinks); i++)
        {
            if (i + 1 < links.Count && linkWriter.TryWriteTold(line, links[i], links[i + 1], care))
            {
                i++;
            }
            else
            {
                linkWriter.WriteBefore(line, links[i], care);
            }
        }

        WriteBody(line, claim.Proposition, care, nouns);
        linkWriter.WriteBehind(line, links, behind, care);
        line.Capitalise();
        return line.ToString();
    }

    private void WriteBody(Line line, Proposition proposition, Care care, NounWriter nouns)
    {
        var clauses = new ClauseWriter(words, nouns, new FramePicker(words));
        if (proposition.Condition is { } condition && care < Care.Spare)
        {
            line.Words("if");
            clauses.Write(line, condition, ClauseKind.Embedded, care, 0);
            line.Words("then");
            clauses.Write(line, proposition, ClauseKind.Main, care, 0);
        }
        else if (proposition.Asks is [var asked] && (asked == OpenQuestion.Whether || asked == OpenQuestion.When || asked == OpenQuestion.Where))
        {
            line.Words("it is unknown", asked.Text);
            clauses.Write(line, proposition, asked == OpenQuestion.Whether ? ClauseKind.Asked : ClauseKind.Main, care, 0);
        }
        else if (proposition.Asks is [var member] && care < Care.Bare && clauses.TryWriteAsked(line, proposition, member, care))
        {
            // TryWriteAsked has written the clause.
        }
        else if (!clauses.IsHedged(proposition) && ChanceText.Opening(proposition) is { } opening && care < Care.Bare)
        {
            // After "it is likely that" the clause keeps its own tense.
            line.Words(opening, "that");
            clauses.Write(line, proposition with { Modality = Modality.Asserted, Likelihood = null }, ClauseKind.Main, care, 0);
        }
        else
        {
            clauses.Write(line, proposition, ClauseKind.Main, care, 0);
        }
    }
}
