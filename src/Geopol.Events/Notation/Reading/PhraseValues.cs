namespace Geopol.Events;

/// <summary>Converts noun phrases to members of an event.</summary>
internal static class PhraseValues
{
    private static readonly (string Noun, ActorKind Kind)[] Bodies =
    [
        ("company", ActorKind.Company), ("firm", ActorKind.Company), ("bank", ActorKind.Company), ("maker", ActorKind.Company), ("exporter", ActorKind.Company), ("army", ActorKind.Office), ("military", ActorKind.Office),
        ("navy", ActorKind.Office), ("air force", ActorKind.Office), ("government", ActorKind.Office), ("ministry", ActorKind.Office), ("parliament", ActorKind.Office), ("court", ActorKind.Office),
        ("department", ActorKind.Office), ("judiciary", ActorKind.Office), ("intelligence", ActorKind.Office), ("embassy", ActorKind.Office), ("party", ActorKind.Party), ("militia", ActorKind.ArmedGroup),
    ];

    /// <summary>Returns the actor that a phrase names, or null if the phrase is "somebody".</summary>
    internal static Actor? ActorOf(NounPhrase phrase)
    {
        if (phrase.IsNobody)
        {
            return null;
        }

        if (!phrase.OneOf.IsEmpty)
        {
            return new Actor { OneOf = phrase.OneOf, Including = phrase.Including };
        }

        var actor = phrase.IsNotKnown ? Actor.NotKnown
            : phrase.Name is { } name ? name.Actor ?? Actor.Named(default, name.Text)
            : phrase.Free is { } free ? BracketTag.ActorOf(free, phrase.Tag)
            : Described(phrase);
        actor = phrase.Apposition is { } apposition ? actor with { Description = LocalizedText.Of(LanguageTag.English, apposition) } : actor;
        var number = NumberOf(phrase);
        return number is null && phrase.Including.IsEmpty && phrase.Affiliations.IsEmpty ? actor
            : actor with { Number = number, Including = phrase.Including, Affiliations = phrase.Affiliations.IsEmpty ? actor.Affiliations : phrase.Affiliations };
    }

    internal static Goods GoodsOf(NounPhrase phrase)
    {
        if (phrase.Mostly == Filler.Money)
        {
            return new Goods { Value = phrase.Money };
        }

        var text = phrase.Name?.Text ?? phrase.Core;
        var isTyped = !phrase.Designations.IsEmpty;
        var goods = phrase.Free is { } free ? BracketTag.GoodsOf(free, phrase.Tag) : phrase.Goods is { } known && text == phrase.HeadText ? known
            : new Goods { Commodity = phrase.Goods?.Commodity ?? default, Name = isTyped ? null : text };
        return goods with
        {
            Quantity = phrase.Free is null || phrase.Quantity is not null ? NumberOf(phrase) ?? goods.Quantity : goods.Quantity,
            Designation = isTyped ? phrase.Designations[0] : goods.Designation,
            OrDesignations = isTyped ? [.. phrase.Designations.Skip(1)] : goods.OrDesignations,
            Value = phrase.Money ?? goods.Value,
        };
    }

    /// <summary>
    /// Returns the place that a phrase names. After "near", the precision of the place is near. Other prepositions, except "in" and "at", become part of a
    /// description.
    /// </summary>
    internal static Place PlaceOf(NounPhrase phrase, SlotPlace preposition = SlotPlace.In)
    {
        var place = phrase.Name is { } name ? Place.Named(name.Text)
            : phrase.Free is null ? new() { Description = LocalizedText.Of(LanguageTag.English, phrase.Said) }
            : BracketTag.Read(phrase.Tag).Language is { IsAbsent: false } language ? new() { Names = LocalizedText.Of(language, phrase.Free) }
            : Place.Named(phrase.Free);
        place = phrase.Apposition is { } apposition ? place with { Description = LocalizedText.Of(LanguageTag.English, apposition) } : place;
        return preposition switch
        {
            SlotPlace.Near => place with { Precision = PlacePrecision.Near },
            SlotPlace.In or SlotPlace.At => place,
            _ => new() { Description = LocalizedText.Of(LanguageTag.English, $"{SlotPlaces.WordsOf(preposition)} {phrase.Said}") },
        };
    }

    /// <summary>Returns the words of a phrase, including an article.</summary>
    internal static string WordsOf(NounPhrase phrase) => phrase.Free ?? phrase.Said;

    /// <summary>Returns the words of a phrase, without its article.</summary>
    internal static string BareWordsOf(NounPhrase phrase) => phrase.Free ?? phrase.Name?.Text ?? (phrase.Determiner is Determiner.The or Determiner.A && phrase.Quantity is null ? phrase.Core : phrase.Said);

    /// <summary>Returns the participant that a phrase names as this kind. A thing or money becomes goods.</summary>
    internal static Participant ParticipantOf(NounPhrase phrase, Filler filler) => filler switch
    {
        Filler.Actor or Filler.People => ActorOf(phrase)!,
        Filler.Place => PlaceOf(phrase),
        Filler.Words => WordsOf(phrase),
        _ => GoodsOf(phrase),
    };

    // Returns the number of a phrase. The number of "a company" is 1.
    private static Quantity? NumberOf(NounPhrase phrase) => phrase.Quantity
        ?? (phrase.Determiner == Determiner.A && phrase.Head is { IsMass: false } ? Quantity.Exactly(1) : null);

    private static Actor Described(NounPhrase phrase)
    {
        var text = phrase.Determiner is Determiner.Pronoun or Determiner.Other ? phrase.Said : phrase.Core;
        var names = LocalizedText.Of(LanguageTag.English, text);
        var kind = KindOf(phrase);
        if (IsOfficeName(text))
        {
            return new Actor { Kind = ActorKind.Office, Names = names, Affiliations = AffiliationOf(phrase, AffiliationRole.PartOf) };
        }

        return new Actor
        {
            Kind = kind,
            Description = names,
            Affiliations = kind == ActorKind.Office || kind == ActorKind.Group && phrase.Head is { Mostly: Filler.Actor } ? AffiliationOf(phrase, AffiliationRole.PartOf)
                : phrase.Head is { Mostly: Filler.People } && IsOfficial(phrase.HeadText) ? AffiliationOf(phrase, AffiliationRole.OfficialOf) : default,
        };
    }

    /// <summary>Returns the kind of actor that a noun describes: "drone maker", "minister".</summary>
    internal static ActorKind KindOf(NounEntry noun)
    {
        foreach (var (body, kind) in Bodies)
        {
            if (noun.Singular.EndsWith(body, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return noun.Mostly == Filler.People ? ActorKind.Person : default;
    }

    private static ActorKind KindOf(NounPhrase phrase)
    {
        if (phrase is { Head: { } head, IsPlural: not true } && KindOf(head) is var body && !body.IsAbsent && body != ActorKind.Person)
        {
            return body;
        }

        return phrase.IsPlural == true || phrase.Quantity is not null && phrase.Quantity.Exact != 1 || phrase.Head is { Mostly: Filler.Actor } ? ActorKind.Group : phrase.Head is { Mostly: Filler.People } ? ActorKind.Person : default;
    }

    private static bool IsOfficial(string head) => head.AsSpan() is var word && (word.Contains("official", StringComparison.Ordinal) || word.Contains("minister", StringComparison.Ordinal) || word.Contains("president", StringComparison.Ordinal)
        || word.Contains("diplomat", StringComparison.Ordinal) || word.Contains("envoy", StringComparison.Ordinal) || word.Contains("ambassador", StringComparison.Ordinal) || word.Contains("spokes", StringComparison.Ordinal));

    // Returns whether the first and the last word have capitals, as in "Russian Defence Ministry".
    private static bool IsOfficeName(string text) => text.LastIndexOf(' ') is > 0 and var space && char.IsAsciiLetterUpper(text[space + 1]) && char.IsAsciiLetterUpper(text[0]);

    private static EquatableArray<Affiliation> AffiliationOf(NounPhrase phrase, AffiliationRole role) => phrase.Of is { } state ? [new() { Role = role, Of = state }] : default;
}
