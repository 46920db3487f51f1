namespace Geopol.Events;

/// <summary>Reads the lines of names and nouns.</summary>
internal static class NameReader
{
    internal static LexiconName Read(LexiconPart part, LexiconLine line)
    {
        var text = string.Join(' ', line.Words);
        return new LexiconName
        {
            Text = text,
            Article = line["article"] is { } article ? article + " " : "",
            IsPlural = line.Says("plural") || part == LexiconPart.Groups && !line.Says("singular"),
            Act = line["act"] is { } act ? SpeechAct.Parse(act) : default,
            Kinds = part switch
            {
                LexiconPart.Groups or LexiconPart.People or LexiconPart.Organisations => NounKinds.Actor,
                LexiconPart.Places => NounKinds.Place,
                LexiconPart.Goods => NounKinds.Goods | NounKinds.Matter,
                _ => NounKinds.Matter,
            },
            Actor = part switch
            {
                LexiconPart.Groups => Geopol.Events.Actor.Unnamed(text) with { Kind = ActorKind.Group },
                LexiconPart.People => Named(ActorKind.Person, text, line),
                LexiconPart.Organisations => Named(line["kind"] is { } kind ? ActorKind.Parse(kind) : ActorKind.Organisation, text, line),
                _ => null,
            },
            Goods = part == LexiconPart.Goods ? Events.Goods.Of(Commodity.Parse(text.Replace(' ', '-'))) : null,
        };
    }

    private static Actor Named(ActorKind kind, string name, LexiconLine line) => Events.Actor.Named(kind, name) with
    {
        Id = line["wikidata"] is { } item ? Identifiers.Create([new(IdentifierScheme.Wikidata, item)]) : default,
    };
}
