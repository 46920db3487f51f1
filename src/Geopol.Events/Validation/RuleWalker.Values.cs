namespace Geopol.Events;

internal ref partial struct RuleWalker
{
    internal static void Visit(ref RuleWalker w, Actor actor)
    {
        w.Ask(w.rules.Actors, actor);
        w.Each("affiliations", actor.Affiliations, Visit);
        w.Each("including", actor.Including, Visit);
        w.One("number", actor.Number, Visit);
        w.Each("oneOf", actor.OneOf, Visit);
        w.One("standsFor", actor.StandsFor, Visit);
    }

    internal static void Visit(ref RuleWalker w, Goods goods)
    {
        w.Ask(w.rules.Goods, goods);
        w.One("delivered", goods.Delivered, Visit);
        w.One("ordered", goods.Ordered, Visit);
        w.One("quantity", goods.Quantity, Visit);
        w.One("value", goods.Value, Visit);
    }

    private static void Visit(ref RuleWalker w, Affiliation affiliation)
    {
        w.Ask(w.rules.Affiliations, affiliation);
        w.One("of", affiliation.Of, Visit);
    }

    private static void Visit(ref RuleWalker w, Place place)
    {
        w.Ask(w.rules.Places, place);
        w.One("country", place.Country, Visit);
    }

    private static void Visit(ref RuleWalker w, Quote quote)
    {
        w.Ask(w.rules.Quotes, quote);
        w.One("translationOf", quote.TranslationOf, Visit);
    }

    private static void Visit(ref RuleWalker w, EvidenceItem item)
    {
        w.Ask(w.rules.Evidence, item);
        w.One("document", item.Document, Visit);
    }

    private static void Visit(ref RuleWalker w, DocumentReference document)
    {
        w.Ask(w.rules.Documents, document);
        w.One("publisher", document.Publisher, Visit);
    }

    private static void Visit(ref RuleWalker w, Money money)
    {
        w.Ask(w.rules.Monies, money);
        w.One("amount", money.Amount, Visit);
    }

    private static void Visit(ref RuleWalker w, ClaimLink link) => w.Ask(w.rules.ClaimLinks, link);

    private static void Visit(ref RuleWalker w, Confidence confidence) => w.Ask(w.rules.Confidences, confidence);

    private static void Visit(ref RuleWalker w, EventTime time) => w.Ask(w.rules.Times, time);

    private static void Visit(ref RuleWalker w, Likelihood likelihood) => w.Ask(w.rules.Likelihoods, likelihood);

    private static void Visit(ref RuleWalker w, Quantity quantity) => w.Ask(w.rules.Quantities, quantity);
}
