namespace Geopol.Events;

/// <summary>Reads the beginning of a noun phrase: an article, a number of goods in brackets, money, or "somebody".</summary>
internal sealed partial class NounReader
{
    private static readonly PhraseSet Nobody = new("somebody", "something", "an unknown actor");
    private static readonly PhraseSet Definite = new("the", "these", "those");
    private static readonly PhraseSet Indefinite = new("a", "an", "another");
    private static readonly PhraseSet Pronouns = new("its", "their", "his", "her");
    private static readonly PhraseSet Others = new("all the", "all", "both", "every", "any", "no", "enough", "most", "some", "other");
    private static readonly PhraseSet Determiners = PhraseSet.Of(Definite, Indefinite, Pronouns, Others);
    private static readonly PhraseSet MoneyJoints = new("worth of", "of", "in");

    private bool TryNobody(NounPhrase phrase)
    {
        switch (cursor.TryAny(Nobody))
        {
            case null:
                return false;
            case "somebody":
                (phrase.IsNobody, phrase.Mostly, phrase.Maybe) = (true, Filler.Actor, Filler.People);
                break;
            case "something":
                (phrase.IsNobody, phrase.Mostly, phrase.Maybe) = (true, Filler.Thing, Filler.Words | Filler.Money | Filler.Place);
                break;
            default:
                (phrase.IsNotKnown, phrase.Mostly) = (true, Filler.Actor);
                break;
        }

        phrase.IsPlural = false;
        return true;
    }

    // Creates the phrase for "$5 million worth of [aid for Ukraine]".
    private static NounPhrase Valued(NounPhrase phrase, Money? money, int start) => new()
    {
        Start = start, End = phrase.End, Core = phrase.Core, Said = phrase.Said, Free = phrase.Free, Tag = phrase.Tag, Money = money,
        IsPlural = false, Mostly = Filler.Thing, Maybe = Filler.Words, Head = phrase.Head, HeadText = phrase.HeadText, Goods = phrase.Goods,
    };

    private static NounPhrase Counted(NounPhrase phrase, Quantity quantity, int start) => new()
    {
        Start = start, End = phrase.End, Core = phrase.Core, Said = phrase.Said, Free = phrase.Free, Tag = phrase.Tag, Quantity = quantity,
        IsPlural = quantity.Exact != 1, Mostly = phrase.IsActor && (phrase.Tag is not null || phrase.Mostly == Filler.People) ? Filler.People : Filler.Thing,
        Maybe = phrase is { Tag: not null, Mostly: Filler.Actor } ? Filler.Actor : phrase is { Tag: not null, Mostly: Filler.Thing } ? Filler.None : Filler.People | Filler.Actor | Filler.Words, Head = phrase.Head, HeadText = phrase.HeadText, Goods = phrase.Goods,
    };

    // Reads "$4.5 billion", "$4.5 billion in aid" and "$400 million worth of ammunition".
    private NounPhrase? ReadMoney(NounPhrase phrase, in NounContext context)
    {
        var behind = cursor.Position;
        phrase.Mostly = Filler.Money;
        phrase.Maybe = Filler.Thing;
        if (!cursor.IsLongerPreposition(2) && cursor.TryAny(MoneyJoints) is { } joint)
        {
            var core = cursor.Position;
            if (joint == "worth of" && cursor.Next.Kind == TokenKind.Bracket)
            {
                return brackets.Read() is { } named && (named.Kinds & (Filler.Thing | Filler.Words)) != 0 ? Valued(named, phrase.Money, phrase.Start) : null;
            }

            if (!times.IsNext && run.TryRead(phrase, in context) && phrase.Name is null && (phrase.Kinds & (Filler.Thing | Filler.Words)) != 0 && phrase.Mostly != Filler.Place)
            {
                Finish(phrase, core);
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

    private Determiner ReadDeterminer() =>
        cursor.SkipAny(Definite) ? Determiner.The
        : cursor.SkipAny(Indefinite) ? Determiner.A
        : cursor.SkipAny(Pronouns) ? Determiner.Pronoun
        : cursor.SkipAny(Others) ? Determiner.Other
        : Determiner.None;
}
