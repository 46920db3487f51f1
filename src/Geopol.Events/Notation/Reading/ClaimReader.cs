namespace Geopol.Events;

/// <summary>Reads a claim: the links before, around and after the sentence, the proposition, and the ratings.</summary>
internal sealed partial class ClaimReader
{
    internal const int MostLinks = 16;

    private readonly Cursor cursor;
    private readonly NounReader nouns;
    private readonly TimeReader times;
    private readonly ClauseReader clauses;
    private readonly ChanceReader chances;
    private readonly List<AttributionLink> before = [];
    private readonly List<AttributionLink> suffix = [];
    private readonly List<AttributionLink> neutral = [];
    private bool isPossible;

    internal ClaimReader(Cursor cursor, NodaTime.LocalDate? relativeTo = null)
    {
        this.cursor = cursor;
        times = new(cursor, relativeTo);
        nouns = new(cursor, times) { IsKeeping = true };
        clauses = new(cursor, nouns, times);
        nouns.Relative = clauses.TryRelative;
        chances = new(cursor);
    }

    internal Cursor Cursor => cursor;

    /// <summary>Reads the whole text. Returns null if the text isn't a claim. Then the cursor has the fault.</summary>
    internal Claim? Read()
    {
        if (cursor.Count > Tokens.Most)
        {
            cursor.Fail(0, "the sentence is too long");
            return null;
        }

        if (cursor.Try("according to") && (!TryChain(isBehind: false) || !cursor.TryMark(',') && !cursor.Miss(",")))
        {
            return null;
        }

        return TryBody(before, out var proposition) && HasComma() && TrySuffix() && (warning is null || before.Count == 0 || cursor.Miss()) && Whole(Warned(proposition)) is var claim && NoteReader.TryRead(cursor, ref claim) && RatingReader.TryRead(cursor, nouns, ref claim) ? claim : null;
    }

    /// <summary>Reads another text with the same reader and reuses the buffers of the reader.</summary>
    internal Claim? Read(string text)
    {
        cursor.Reset(text);
        nouns.Reset();
        times.Reset();
        clauses.Reset();
        before.Clear();
        suffix.Clear();
        neutral.Clear();
        isPossible = false;
        warning = null;
        return Read();
    }

    private bool HasComma() => !cursor.Is("per") && !cursor.Is("according to") || cursor.Fail(cursor.Position, $"write a comma before '{cursor.Word}'");

    private Claim Whole(Proposition proposition)
    {
        // After ", per", the innermost source comes first. In the attribution, the outermost source comes first.
        suffix.Reverse();
        // If a neutral link is before the sentence, the link keeps its verb. Without the verb, the link would be printed after the sentence.
        if (before is [{ Wording: null } first, ..] && IsNeutral(first))
        {
            before[0] = first with { Wording = new() { Lemma = first.Act.Text } };
        }

        suffix.AddRange(before);
        return new() { Proposition = proposition, Attribution = new(new EquatableArray<AttributionLink>(suffix.ToArray())) };
    }

    private bool IsNeutral(AttributionLink link)
    {
        foreach (var one in neutral)
        {
            if (ReferenceEquals(one, link))
            {
                return true;
            }
        }

        return false;
    }

    // Reads the proposition and the links before it. The links are added from the outermost to the innermost.
    private bool TryBody(List<AttributionLink> links, out Proposition proposition)
    {
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
}
