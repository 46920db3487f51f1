namespace Geopol.Events;

/// <summary>Names, goods, places and matters. What has no German form stands behind a noun that carries the case.</summary>
internal sealed partial class GermanWriter
{
    private static readonly SentenceRole[] Order =
    [
        SentenceRole.Items, SentenceRole.EndUse, SentenceRole.OnBehalfOf, SentenceRole.FinancedBy, SentenceRole.Consideration, SentenceRole.Intermediaries, SentenceRole.Via, SentenceRole.Supplier, SentenceRole.Recipient, SentenceRole.EndUser, SentenceRole.Origin,
        SentenceRole.Addressees, SentenceRole.Participants, SentenceRole.Parties, SentenceRole.Host, SentenceRole.Topics, SentenceRole.Subject, SentenceRole.Venue, SentenceRole.Occasion, SentenceRole.Recipients, SentenceRole.Instruments, SentenceRole.Themes, SentenceRole.Where,
    ];

    // What stands beside the verb, as the English sentence has it: one object, and what has a preposition.
    private IEnumerable<GermanFiller> Fillers(Proposition proposition, LexiconVerb verb, GermanFrame frame)
    {
        if (proposition.Event is Interaction interaction)
        {
            return FillersOf(interaction, verb, frame).OrderBy(static filler => Array.IndexOf(Order, filler.Slot)).Select(static filler => filler.Filler);
        }

        return FillersOf(proposition, verb).Select(filler => FillerOf(verb, frame, filler.Key, filler.Phrase));
    }

    private GermanFiller FillerOf(LexiconVerb verb, GermanFrame frame, string key, GermanPhrase phrase) =>
        frame.TryFind(key, out var how, out var isBehindFix) ? new(key, phrase, how, isBehindFix) : new(key, phrase, german.Common(verb.Sort, key), isBehindFix);

    private IEnumerable<(string Key, GermanPhrase Phrase)> FillersOf(Proposition proposition, LexiconVerb verb)
    {
        var content = proposition.Event;
        var subject = SubjectRole(content, verb);
        var told = new SentenceRoleSet(subject);
        var othersAreObject = false;
        if (IsFirstAlone(proposition, verb))
        {
            yield return (SentenceRoles.NameOf(verb.Subject), Actors(EventRoles.Actors(content, verb.Subject)[1..]));
            othersAreObject = verb.Object.Contains(verb.Subject);
        }

        foreach (var role in verb.Object)
        {
            if (!othersAreObject && !told.Has(role) && !IsInferred(content, role) && PhraseOf(content, role) is { } phrase)
            {
                told.Add(role);
                yield return (SentenceRoles.NameOf(role), phrase);
                break;
            }
        }

        foreach (var role in Order)
        {
            if (!told.Has(role) && !IsInferred(content, role) && verb.PrepositionOf(role) != Preposition.None && PhraseOf(content, role) is { } phrase)
            {
                yield return (SentenceRoles.NameOf(role), phrase);
            }
        }
    }

    private static string KeyOf(SentenceRole role) => SentenceRoles.NameOf(role);

    private static bool IsInferred(GeopolEvent content, SentenceRole role) => role is not (SentenceRole.Supplier or SentenceRole.Recipient) && InferredMembers.Is(content.Marks, EventRoles.MemberOf(role));

    private GermanPhrase? PhraseOf(GeopolEvent content, SentenceRole role)
    {
        if (EventRoles.One(content, role) is { } one)
        {
            return Actors([one]);
        }

        var actors = EventRoles.Actors(content, role);
        if (role is not (SentenceRole.Supplier or SentenceRole.Recipient))
        {
            actors = InferredMembers.Without(content.Marks, EventRoles.MemberOf(role), actors);
        }

        if (!actors.IsEmpty)
        {
            return Actors(actors);
        }

        if (EventRoles.Goods(content, role) is { IsEmpty: false } goods)
        {
            return new(goods.ToArray().Select(GoodsItem));
        }

        if (EventRoles.Words(content, role) is { } said)
        {
            return new(Matter(said, role switch { SentenceRole.EndUse => "purpose", SentenceRole.Venue => "venue", SentenceRole.Occasion => "occasion", _ => "agreement" }));
        }

        if (EventRoles.Topics(content, role) is { IsEmpty: false } topics)
        {
            return new(topics.ToArray().Select(topic => new GermanItem(Matter(topic.Clause!.Words!, "topic"))));
        }

        return role == SentenceRole.Where && content.Where is { Names.IsAbsent: false } where ? new(PlaceNoun(where))
            : role == SentenceRole.Via && content is Transfer { Via: { IsEmpty: false } via } ? new(via.Select(place => new GermanItem(PlaceNoun(place))))
            : null;
    }

    private GermanPhrase Participants(ReadOnlySpan<Participant> participants) => new(participants.ToArray().Select(participant => participant.Goods is { } goods ? GoodsItem(goods)
        : participant.Actor is { } actor ? ActorItem(actor)
        : new GermanItem(participant.Place is { } place ? PlaceNoun(place) : Matter(participant.Clause?.Words ?? "", "matter"))));

    private GermanPhrase Actors(ReadOnlySpan<Actor> actors) => new(actors.ToArray().Select(ActorItem));

    private GermanItem ActorItem(Actor actor)
    {
        var including = actor.Including.IsEmpty ? null : Actors(actor.Including.AsSpan());
        if (!actor.OneOf.IsEmpty && actor.Names.IsAbsent && actor.Description.IsAbsent)
        {
            return new(german.Classifiers["unknown"]) { Alternatives = new(actor.OneOf.Select(ActorItem), "oder"), Including = including };
        }

        var noun = ActorNoun(actor);
        var count = actor.Number is { } number && noun.Gender == GermanGender.Plural ? GermanNumbers.Count(number, german) : default;
        return new(noun) { Including = including, Count = count.Nominative ?? "", CountInDative = count.Dative ?? "" };
    }

    private GermanNoun ActorNoun(Actor actor)
    {
        var text = actor.Names.In(LanguageTag.English) ?? (actor.Names.IsAbsent ? actor.Description.In(LanguageTag.English) : null);
        if (text is not null && Known(text) is { Actor: { } known } && known.Kind == actor.Kind && known.Names.IsAbsent == actor.Names.IsAbsent && NounOf(text, known) is { } noun)
        {
            return noun;
        }

        var code = actor.Id.In(IdentifierScheme.Iso31661Alpha2);
        if (text is null && code is not null && words.Names.Find(code) is { Actor: { } coded } && coded.Kind == actor.Kind && NounOf(code, coded) is { } state)
        {
            return state;
        }

        var given = actor.Names.In(LanguageTag.German) ?? actor.Names.Main;
        if (given is not null)
        {
            return actor.Kind == ActorKind.Person || actor.Kind == ActorKind.MediaOutlet ? Bare(GermanText.Trimmed(given)) : Classified(actor.Kind.IsAbsent ? "actor" : actor.Kind.Text, GermanText.Trimmed(given));
        }

        var described = actor.Description.In(LanguageTag.German) ?? actor.Description.Main;
        return described is not null ? Classified(actor.Kind.IsAbsent ? "actor" : actor.Kind.Text, GermanText.Quoted(described))
            : code is not null ? Classified("actor", code)
            : german.Classifiers["unknown"];
    }

    private LexiconName? Known(string text) => words.Names.Find(text.StartsWith("the ", StringComparison.Ordinal) ? text.AsSpan(4) : text);

    // German words for an actor of the lexicon, by the name it has, by its main name in the registry, or the registry's own German name.
    private GermanNoun? NounOf(string text, Actor known)
    {
        if (german.Actors.TryGetValue(text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text, out var noun))
        {
            return noun;
        }

        if (known.Kind == ActorKind.Person)
        {
            return Bare(text);
        }

        if (known.Id.In(IdentifierScheme.Iso31661Alpha2) is not { } code || ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, code).Actor is not { } registered)
        {
            return null;
        }

        return registered.Actor.Names.Main is { } main && german.Actors.TryGetValue(main, out var state) ? state
            : registered.NameIn(LanguageTag.German) is { } own ? new() { Gender = GermanGender.Neuter, Head = own, IsName = true }
            : null;
    }

    private static GermanNoun Bare(string name) => new() { Gender = GermanGender.Neuter, Head = name, IsName = true, IsSomebody = true };

    private GermanNoun Classified(string kind, string name) =>
        (german.Classifiers.GetValueOrDefault(kind) ?? german.Classifiers["actor"]) is var noun ? noun with { Tail = GermanText.Join(noun.Tail, name), IsSomebody = kind is not ("state" or "territory" or "place" or "venue" or "occasion") } : noun;

    private GermanNoun PlaceNoun(Place place)
    {
        var english = place.Names.In(LanguageTag.English);
        if (english is not null && words.Names.Find(english) is { } name && (name.Kinds & NounKinds.Place) != 0)
        {
            return german.Places.TryGetValue(english, out var noun) ? noun
                : name.Actor is { } actor && NounOf(english, actor) is { } state ? state
                : new() { Gender = GermanGender.Neuter, Head = english, IsName = true };
        }

        return Classified("place", GermanText.Trimmed(place.Names.In(LanguageTag.German) ?? place.Names.Main ?? place.Description.Main ?? ""));
    }

    private GermanNoun Matter(string text, string classifier)
    {
        var bare = text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text.StartsWith("an ", StringComparison.Ordinal) ? text[3..] : text.StartsWith("a ", StringComparison.Ordinal) ? text[2..] : text;
        return german.Matters.TryGetValue(bare, out var noun) ? noun
            : words.Names.Find(bare) is { Goods: { Name: null } goods } && german.Goods.TryGetValue(goods.Commodity.Text, out var good) ? good
            : Classified(classifier, text.Length == 0 ? "" : GermanText.Quoted(text));
    }
}
