namespace Geopol.Events;

/// <summary>Reads the complements of a noun.</summary>
internal sealed partial class NounReader
{
    // Reads complements such as "the war in Gaza". If the verb doesn't take the preposition and a noun of the phrase takes it, the preposition belongs to the noun.
    private void ReadComplements(NounPhrase phrase, in NounContext context)
    {
        while (cursor.Next.Kind == TokenKind.Word && cursor.Position < context.Limit && cursor.Step())
        {
            var before = cursor.Position;
            if (TryEnriched(phrase, in context) || TryDoing(phrase, in context) || phrase.Name is null && Relative?.Invoke(phrase, context) == true || TryPreposition() is not { } place)
            {
                if (cursor.Position == before)
                {
                    return;
                }

                continue;
            }

            if (!IsComplement(phrase, place, in context) || cursor.Position >= context.Limit || times.IsNextBehind(before) || !TryComplement(phrase, place, in context))
            {
                cursor.Position = before;
                return;
            }
        }
    }

    private const int MostComplements = 16;

    private int complementDepth;

    private bool TryComplement(NounPhrase phrase, SlotPlace place, in NounContext context)
    {
        // Limits the depth of phrases such as "a report on a report on ...".
        if (complementDepth >= MostComplements || !cursor.Step())
        {
            return false;
        }

        complementDepth++;
        var read = ReadAlone(in context);
        complementDepth--;
        if (read is not { } other)
        {
            return false;
        }

        phrase.Complements = other.Complements.Length == 0 ? phrase.Complements : [.. phrase.Complements, .. other.Complements];
        var isPair = place is SlotPlace.Between or SlotPlace.Among;
        var before = cursor.Position;
        var isMore = (isPair || phrase.IsPlural == true && place == SlotPlace.Of && context.IsSubject) && cursor.Try("and");
        if (isMore && ReadAlone(in context) is null)
        {
            cursor.Position = before;
            isMore = false;
        }

        return isMore || !isPair;
    }

    // Returns whether the noun has priority over the verb: "the border with Ukraine".
    private static bool IsStrong(NounPhrase phrase, SlotPlace place, in NounContext context) => place == SlotPlace.In && context.IsAfterPreposition && phrase.HeadText is "war" or "civil war" or "conflict" or "crisis" or "fighting" or "famine" or "coup" or "genocide"
        || place == SlotPlace.Against && phrase.Mostly == Filler.Words && Array.IndexOf(phrase.Complements, place) >= 0 || place == SlotPlace.With && phrase.HeadText is "border" or "frontier" or "borders"
        || place is SlotPlace.On or SlotPlace.Against && (context.IsOccasion || context.IsAfterPreposition) && phrase.IsEvent || place == SlotPlace.On && phrase.HeadText is "statement" or "resolution" or "report" or "law" or "ban" or "referendum";

    private static bool IsComplement(NounPhrase phrase, SlotPlace place, in NounContext context) => !(context.IsOccasion && place == SlotPlace.In) && CanBelong(phrase, place, in context);

    private static bool CanBelong(NounPhrase phrase, SlotPlace place, in NounContext context) =>
        IsStrong(phrase, place, in context) ? Array.IndexOf(phrase.Complements, place) >= 0 || place == SlotPlace.With :
        place == SlotPlace.Of ? phrase.Name is null && !(context.IsOfTaken && (phrase.Mostly & (Filler.Actor | Filler.People)) != 0)
        : !context.IsTaken(place) && (SlotPlaces.IsWhere(place) && context.IsAfterPreposition && phrase.Head is { } head && PhraseValues.KindOf(head) == ActorKind.Company || Array.IndexOf(phrase.Complements, place) >= 0
            || context.IsSubject && phrase.Name is null && (SlotPlaces.IsWhere(place) || place is SlotPlace.On or SlotPlace.From or SlotPlace.For or SlotPlace.With));

    private SlotPlace? TryPreposition()
    {
        if (cursor.Next.Own is { } word)
        {
            foreach (var place in word.Prepositions)
            {
                if (cursor.Skip(SlotPlaces.WordsOf(place)))
                {
                    return place;
                }
            }
        }

        return null;
    }

    // Reads the act of a document: "the resolution condemning the invasion".
    private bool TryDoing(NounPhrase phrase, in NounContext context)
    {
        if (phrase.HeadText is not ("resolution" or "law" or "bill" or "statement" or "decree" or "letter" or "treaty" or "agreement" or "declaration") || cursor.Next.Own is not { } word)
        {
            return false;
        }

        var start = cursor.Position;
        foreach (var form in word.Verbs)
        {
            if (form.Forms == VerbForms.Ing && cursor.Try(form.Text))
            {
                return ReadAlone(in context) is not null || cursor.Back(start);
            }
        }

        return false;
    }

    // Reads "uranium enriched to 60 percent".
    private bool TryEnriched(NounPhrase phrase, in NounContext context)
    {
        var isOfUranium = phrase.HeadText is "uranium" && !context.IsTaken(SlotPlace.To);
        var before = cursor.Position;
        if ((cursor.Skip("enriched to") || isOfUranium && cursor.Skip("to")) && quantities.IsNumberNext)
        {
            cursor.Position++;
            if ((cursor.TryAny(ChanceReader.Percent) is not null || !isOfUranium) && cursor.Position <= context.Limit)
            {
                return true;
            }
        }

        return cursor.Back(before);
    }
}
