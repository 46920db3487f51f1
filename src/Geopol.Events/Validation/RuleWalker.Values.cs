namespace Geopol.Events;

internal ref partial struct RuleWalker
{
    internal void Visit(Actor actor)
    {
        Ask(rules.Actors, actor);
        for (var i = 0; i < actor.Affiliations.Count; i++)
        {
            path.Push("affiliations", i);
            Ask(rules.Affiliations, actor.Affiliations[i]);
            Visit("of", actor.Affiliations[i].Of);
            path.Pop();
        }

        Visit("including", actor.Including);
        Visit("number", actor.Number);
        Visit("oneOf", actor.OneOf);
        Visit("standsFor", actor.StandsFor);
    }

    internal void Visit(Goods goods)
    {
        Ask(rules.Goods, goods);
        Visit("delivered", goods.Delivered);
        Visit("ordered", goods.Ordered);
        Visit("quantity", goods.Quantity);
        if (goods.Value is { } value)
        {
            path.Push("value");
            Ask(rules.Monies, value);
            Visit("amount", value.Amount);
            path.Pop();
        }
    }

    private void Visit(Place place)
    {
        Ask(rules.Places, place);
        Visit("country", place.Country);
    }

    private void Visit(Quote quote)
    {
        Ask(rules.Quotes, quote);
        if (quote.TranslationOf is { } original)
        {
            path.Push("translationOf");
            Visit(original);
            path.Pop();
        }
    }

    private void Visit(EvidenceItem item)
    {
        Ask(rules.Evidence, item);
        Visit("document", item.Document);
    }

    private void Visit(string member, Actor? actor)
    {
        if (actor is not null)
        {
            path.Push(member);
            Visit(actor);
            path.Pop();
        }
    }

    private void Visit(string member, EquatableArray<Actor> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            path.Push(member, i);
            Visit(actors[i]);
            path.Pop();
        }
    }

    private void Visit(string member, EquatableArray<Goods> goods)
    {
        for (var i = 0; i < goods.Count; i++)
        {
            path.Push(member, i);
            Visit(goods[i]);
            path.Pop();
        }
    }

    private void Visit(string member, DocumentReference? document)
    {
        if (document is not null)
        {
            path.Push(member);
            Ask(rules.Documents, document);
            Visit("publisher", document.Publisher);
            path.Pop();
        }
    }

    private void Visit(string member, Place? place)
    {
        if (place is not null)
        {
            path.Push(member);
            Visit(place);
            path.Pop();
        }
    }

    private void Visit(string member, Quantity? quantity)
    {
        if (quantity is not null)
        {
            path.Push(member);
            Ask(rules.Quantities, quantity);
            path.Pop();
        }
    }

    private void Visit(string member, EventTime? time)
    {
        if (time is not null)
        {
            path.Push(member);
            Ask(rules.Times, time);
            path.Pop();
        }
    }

    private void Visit(string member, Confidence? confidence)
    {
        if (confidence is not null)
        {
            path.Push(member);
            Ask(rules.Confidences, confidence);
            path.Pop();
        }
    }
}
