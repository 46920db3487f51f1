namespace Geopol.Events;

/// <summary>Reads noun phrases and lists of them.</summary>
internal sealed partial class NounReader
{
    private readonly Cursor cursor;
    private readonly QuantityReader quantities;
    private readonly TimeReader times;
    private readonly NounRun run;
    private readonly BracketReader brackets;

    internal NounReader(Cursor cursor, TimeReader times)
    {
        this.cursor = cursor;
        this.times = times;
        quantities = new(cursor);
        run = new(cursor);
        brackets = new(cursor);
    }

    /// <summary>Reads names with commas and "and" between them; false, and nothing stepped over, where none begins here.</summary>
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
            // A comma that isn't followed by a last item belongs to the sentence.
            if (more is not null && context.IsSubject)
            {
                cursor.Fail(cursor.Position, "a list ends with 'and' and its last item");
            }

            cursor.Position = behindFirst;
            more = null;
        }

        list = more is null ? [first] : [.. more];
        return true;
    }

    /// <summary>Reads one; null, and nothing stepped over, where none begins here.</summary>
    internal NounPhrase? Read(in NounContext context)
    {
        var start = cursor.Position;
        if (!cursor.Step() || start >= context.Limit || ReadAlone(in context) is not { } phrase)
        {
            cursor.Position = start;
            MissName(in context);
            return null;
        }

        if (phrase.IsPlural == true && (phrase.Kinds & (Filler.Actor | Filler.People)) != 0)
        {
            cursor.List("(especially");
        }

        if (cursor.Is("or") && !ReadAlternatives(phrase, in context) || cursor.IsMark('(') && !ReadEspecially(phrase))
        {
            cursor.Position = start;
            return null;
        }

        return phrase;
    }

    private void MissName(in NounContext context)
    {
        var word = cursor.Word;
        if (word is "he" or "He" or "she" or "She" or "it" or "they" or "They" or "we" or "We" or "I" or "him" or "them" or "us")
        {
            cursor.Fail(cursor.Position, $"'{word}' is a pronoun: write who or what is meant");
        }
        else if (word is "\"" or "\u201C" or "\u201D" or "\u201E")
        {
            cursor.Fail(cursor.Position, "quotation marks can't be read: leave them out");
        }

        cursor.Miss();
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

        if (cursor.TryAny(["somebody"]) is not null)
        {
            return new() { Start = start, End = cursor.Position, IsNobody = true, IsPlural = false, Mostly = Filler.Actor, Maybe = Filler.People };
        }

        if (cursor.TryAny(["something"]) is not null)
        {
            return new() { Start = start, End = cursor.Position, IsNobody = true, IsPlural = false, Mostly = Filler.Thing, Maybe = Filler.Words | Filler.Money | Filler.Place };
        }

        if (cursor.TryAny(["an unknown actor"]) is not null)
        {
            return new() { Start = start, End = cursor.Position, IsNotKnown = true, IsPlural = false, Mostly = Filler.Actor };
        }

        var phrase = new NounPhrase { Start = start };
        var isCounted = quantities.TryRead(phrase);
        if (phrase.Money is not null)
        {
            return ReadMoney(phrase, in context);
        }

        if (!isCounted)
        {
            phrase.Determiner = ReadDeterminer();
            if (phrase.Determiner is Determiner.The or Determiner.Pronoun)
            {
                quantities.TryRead(phrase);
            }
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

        ReadComplements(phrase, in context);
        return Finish(phrase, core);
    }

    private static NounPhrase Counted(NounPhrase phrase, Quantity quantity, int start) => new()
    {
        Start = start, End = phrase.End, Core = phrase.Core, Said = phrase.Said, Free = phrase.Free, Tag = phrase.Tag, Quantity = quantity,
        IsPlural = quantity.Exact != 1, Mostly = (phrase.Kinds & (Filler.People | Filler.Actor)) != 0 && (phrase.Tag is not null || phrase.Mostly == Filler.People) ? Filler.People : Filler.Thing,
        Maybe = phrase is { Tag: not null, Mostly: Filler.Actor } ? Filler.Actor : Filler.People | Filler.Actor | Filler.Words, Head = phrase.Head, HeadText = phrase.HeadText, Goods = phrase.Goods,
    };

    private NounPhrase Finish(NounPhrase phrase, int core)
    {
        phrase.End = cursor.Position;
        phrase.Core = cursor.Between(core, phrase.End);
        phrase.Said = cursor.Between(phrase.Start, phrase.End);
        if (cursor[phrase.Start].IsStart && phrase.Name is null && (cursor[phrase.Start].Own is null || phrase.Start < core))
        {
            phrase.Said = char.ToLowerInvariant(phrase.Said[0]) + phrase.Said[1..];
            phrase.Core = phrase.Start == core ? phrase.Said : phrase.Core;
        }

        return phrase;
    }

    // "$4.5 billion", "$4.5 billion in aid", "$400 million worth of ammunition".
    private NounPhrase? ReadMoney(NounPhrase phrase, in NounContext context)
    {
        var behind = cursor.Position;
        phrase.Mostly = Filler.Money;
        phrase.Maybe = Filler.Thing;
        if (!IsLongerPreposition() && cursor.TryAny(["worth of", "of", "in"]) is not null)
        {
            var core = cursor.Position;
            if (!times.IsNext && run.TryRead(phrase, in context) && phrase.Name is null && (phrase.Kinds & (Filler.Thing | Filler.Words)) != 0 && phrase.Mostly != Filler.Place)
            {
                ReadComplements(phrase, in context);
                phrase.Mostly = Filler.Thing;
                phrase.Maybe = Filler.Words;
                return Finish(phrase, core);
            }

            (phrase.Name, phrase.Head, phrase.Mostly, phrase.Maybe) = (null, null, Filler.Money, Filler.Thing);
            cursor.Position = behind;
        }

        phrase.IsPlural = false;
        return Finish(phrase, behind);
    }

    // "in response to", "in exchange for".
    private bool IsLongerPreposition() => Array.Exists(cursor.Next.Own?.Prepositions ?? [], place => SlotPlaces.WordsOf(place) is { Length: > 2 } said && cursor.Is(said));

    private Determiner ReadDeterminer() =>
        cursor.TryAny(["the", "these", "those"]) is not null ? Determiner.The
        : cursor.TryAny(["a", "an", "another"]) is not null ? Determiner.A
        : cursor.TryAny(["its", "their", "his", "her"]) is not null ? Determiner.Pronoun
        : cursor.TryAny(["all the", "all", "both", "every", "any", "no", "enough", "most", "some", "other"]) is not null ? Determiner.Other
        : Determiner.None;
}
