namespace Geopol.Events;

/// <summary>Reads noun phrases and lists of them.</summary>
internal sealed partial class NounReader
{
    private readonly Cursor cursor;
    private readonly QuantityReader quantities;
    private readonly TimeReader times;
    private readonly NounRun run;
    private readonly BracketReader brackets;
    private readonly PhraseMemory memory = new();

    /// <summary>Skips a clause that belongs to the noun before it: "that hit Kyiv", "launched from Iraq".</summary>
    internal Func<NounPhrase, NounContext, bool>? Relative { get; set; }

    internal NounReader(Cursor cursor, TimeReader times)
    {
        this.cursor = cursor;
        this.times = times;
        quantities = new(cursor);
        run = new(cursor, times);
        brackets = new(cursor);
    }

    /// <summary>Whether phrases are cached, because other readings of the sentence read the same phrases again.</summary>
    internal bool IsKeeping { get; init; }

    /// <summary>Resets the reader for another sentence. The phrase objects of the previous sentence are reused.</summary>
    internal void Reset() => memory.Clear();

    /// <summary>Reads a list of names with commas and "and". Returns false, with the position unchanged, if no list begins here.</summary>
    internal bool TryReadList(in NounContext context, out NounPhrase[] list)
    {
        list = [];
        if (Read(in context) is not { } first)
        {
            return false;
        }

        List<NounPhrase>? more = null;
        var behindFirst = cursor.Position;
        var isClosed = true;
        while (true)
        {
            var before = cursor.Position;
            var hasComma = cursor.TryMark(',');
            var isLast = cursor.Try("and");
            if (!hasComma && !isLast || Read(in context) is not { } next)
            {
                if (isLast && cursor.Next.Own is { Verbs.Length: > 0 })
                {
                    cursor.Fail(cursor.Position, "'and' joins names, not verbs: make a second claim");
                }

                cursor.Position = before;
                break;
            }

            (more ??= [first]).Add(next);
            isClosed = isLast;
            if (isLast)
            {
                break;
            }
        }

        if (!isClosed)
        {
            // If no last item follows the comma, the comma belongs to the sentence.
            if (more is not null && context.IsSubject)
            {
                cursor.Fail(cursor.Position, "a list ends with 'and' and its last item");
            }

            cursor.Position = behindFirst;
            more = null;
        }

        list = more is null ? first.Alone : [.. more];
        return true;
    }

    /// <summary>Reads a noun phrase. Returns null, with the position unchanged, if no noun phrase begins here.</summary>
    internal NounPhrase? Read(in NounContext context)
    {
        var start = cursor.Position;
        var isKept = IsKeeping && cursor.Listed is null;
        if (isKept && memory.Find(start, in context, out var end) is { } known && cursor.Step())
        {
            cursor.Position = end;
            return known;
        }

        if (!cursor.Step() || start >= context.Limit || ReadAlone(in context) is not { } phrase)
        {
            cursor.Position = start;
            MissName(in context);
            return null;
        }

        if (phrase.IsPlural == true && phrase.IsActor)
        {
            cursor.List("(especially");
        }

        if (cursor.Is("or") && !ReadAlternatives(phrase, in context) || cursor.IsMark('(') && !ReadEspecially(phrase))
        {
            cursor.Position = start;
            return null;
        }

        if (isKept)
        {
            memory.Keep(start, in context, phrase, cursor.Position);
        }

        return phrase;
    }

    private void MissName(in NounContext context)
    {
        cursor.Miss();
        if (cursor.Listed is null)
        {
            return;
        }

        var word = cursor.Word;
        if (word is "he" or "He" or "she" or "She" or "it" or "they" or "They" or "we" or "We" or "I" or "him" or "them" or "us")
        {
            cursor.Fail(cursor.Position, $"'{word}' is a pronoun: write who or what is meant");
        }
        else if (word is "\"" or "\u201C" or "\u201D" or "\u201E")
        {
            cursor.Fail(cursor.Position, "quotation marks can't be read: leave them out");
        }

        if (cursor.IsListing)
        {
            foreach (var kind in context.Slot is { } slot ? WordKinds.Of(slot.Takes & ~Filler.Clause) : [context.Kind])
            {
                cursor.List(kind);
                if (kind == WordKinds.Actor)
                {
                    cursor.List("somebody");
                }
            }
        }
    }

    private NounPhrase? ReadAlone(in NounContext context)
    {
        var start = cursor.Position;
        if (cursor.Next.Kind == TokenKind.Bracket)
        {
            return brackets.Read();
        }

        var phrase = memory.Phrase(start);
        if (TryNobody(phrase))
        {
            return Finish(phrase, start);
        }

        // If a phrase can't be read with an article or a number, the article or number may be a part of a name: "The Herald", "444 Brigade".
        return ReadPhrase(phrase, in context, isNamed: false) ?? (cursor.Back(start) || run.NameEnd(start) > start + 1 ? ReadPhrase(memory.Phrase(start), in context, isNamed: true) : null);
    }

    private NounPhrase? ReadPhrase(NounPhrase phrase, in NounContext context, bool isNamed)
    {
        var start = cursor.Position;
        if (!isNamed && !quantities.TryRead(phrase) && cursor.MayStart(Determiners))
        {
            phrase.Determiner = ReadDeterminer();
            if (phrase.Determiner is Determiner.The or Determiner.Pronoun && run.NameEnd(cursor.Position) <= cursor.Position + 1)
            {
                quantities.TryRead(phrase);
            }
        }
        else if (phrase.Money is not null)
        {
            return ReadMoney(phrase, in context);
        }

        var core = cursor.Position;
        if (cursor.Next.Kind == TokenKind.Bracket && phrase.Determiner == Determiner.None && phrase.Quantity is not null)
        {
            return brackets.Read() is { } counted ? Counted(counted, phrase.Quantity, start) : null;
        }

        if (!run.TryRead(phrase, in context))
        {
            cursor.Position = run.End;
            if (run.End > start && run.End < context.Limit)
            {
                MissName(in context);
            }

            return null;
        }

        // Sets the end of the phrase before its complements are read. A clause that belongs to the noun needs the phrase as its doer.
        Finish(phrase, core);
        ReadComplements(phrase, in context);
        return Finish(phrase, core);
    }

    // Returns whether the word always has its capital: "Iran's", "Chinese". The word "arms" has a capital only in names such as "Arms Trade Treaty".
    private bool IsCapitalOwn(int at) => cursor[at].Own is { } own && (own.Nouns.Length > 0 || own.IsAdjective || own.Demonyms.Length > 0 || Array.Exists(own.Names, name => cursor.IsAt(name.Text, at)));

    private NounPhrase Finish(NounPhrase phrase, int core)
    {
        phrase.End = cursor.Position;
        ref readonly var first = ref cursor[phrase.Start];
        var end = cursor[phrase.End - 1].End;
        phrase.SetTexts(cursor.Text, first.Start, Math.Min(cursor[core].Start, end), end, first.IsStart && phrase.Name is null && (phrase.Start < core || !IsCapitalOwn(phrase.Start)));
        return phrase;
    }
}
