namespace Geopol.Events;

/// <summary>What the names of a sentence are as members of an event.</summary>
internal static class NounValues
{
    /// <summary>As an actor; null where nobody is named.</summary>
    internal static Actor? ActorOf(in Noun noun)
    {
        if (noun.IsNobody)
        {
            return null;
        }

        if (!noun.OneOf.IsEmpty)
        {
            return new Actor { OneOf = noun.OneOf, Including = noun.Including };
        }

        var actor = noun.IsNotKnown ? Actor.NotKnown : noun.Name is { } name ? name.Actor! : BracketTag.ActorOf(noun.Free!, noun.Tag);
        if (noun.Quantity is null && noun.Including.IsEmpty && noun.Affiliations.IsEmpty)
        {
            return actor;
        }

        return actor with { Number = noun.Quantity, Including = noun.Including, Affiliations = noun.Affiliations };
    }

    internal static Goods GoodsOf(in Noun noun)
    {
        var goods = noun.Money is not null ? new Goods { Value = noun.Money }
            : noun.Name is { Goods: { } known } ? known
            : noun.Name is { } name ? Goods.Named(name.Text)
            : noun.Free is { } free ? BracketTag.GoodsOf(free, noun.Tag)
            : new Goods();
        return noun.Quantity is null && noun.FullName is null && noun.Designation is null ? goods : goods with
        {
            Quantity = noun.Quantity,
            Name = noun.FullName ?? goods.Name,
            Designation = noun.Designation,
            OrDesignations = noun.OrDesignations,
        };
    }

    internal static Place PlaceOf(in Noun noun) => noun.Name is { } name ? Place.Named(name.Text)
        : BracketTag.Read(noun.Tag).Language is { IsAbsent: false } language ? new() { Names = LocalizedText.Of(language, noun.Free!) }
        : Place.Named(noun.Free!);

    /// <summary>As words: with its article where the role keeps it.</summary>
    internal static string WordsOf(in Noun noun, bool withArticle) => noun.Name is { } name ? withArticle ? name.Words : name.Text : noun.Free!;
}
