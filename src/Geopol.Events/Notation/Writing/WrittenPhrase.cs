namespace Geopol.Events;

/// <summary>Checks how a phrase is read. A text is written only if it is read with the intended meaning.</summary>
internal static class WrittenPhrase
{
    /// <summary>Reads a phrase in the middle of a sentence. Returns null if the text isn't exactly one phrase.</summary>
    internal static NounPhrase? Of(string text, in NounContext context, Vocabulary words)
    {
        var cursor = new Cursor("so " + text, words) { Position = 1 };
        var times = new TimeReader(cursor);
        var nouns = new NounReader(cursor, times);
        var phrase = nouns.Read(in context);
        if (phrase is { Head: not null } && !cursor.IsAtEnd)
        {
            // A phrase such as "the drones that hit Kyiv" needs relative clauses, which take more time to read.
            nouns.Relative = new ClauseReader(cursor, nouns, times).TryRelative;
            cursor.Position = 1;
            phrase = nouns.Read(in context);
        }

        return phrase is not null && cursor.IsAtEnd ? phrase : null;
    }

    /// <summary>
    /// Returns the first text that is read as this actor. If there is none, returns the first text that is read as a part of the actor and as nothing else.
    /// Otherwise returns null.
    /// </summary>
    internal static string? First(IEnumerable<string> texts, Actor actor, Vocabulary words)
    {
        string? part = null;
        foreach (var text in texts)
        {
            if (Of(text, NounContext.Alone, words) is not { } phrase || (phrase.Kinds & (Filler.Actor | Filler.People)) == 0 && phrase.Head is not { Act.IsAbsent: false } && !ClaimReader.IsTelling(phrase.HeadText) || PhraseValues.ActorOf(phrase) is not { } read)
            {
                continue;
            }

            if (IsSame(read, actor))
            {
                return text;
            }

            part ??= IsPartOf(read, actor) ? text : null;
        }

        return part;
    }

    /// <summary>Returns whether a phrase means the part in the role that its slot gives.</summary>
    /// <param name="phrase">The phrase as it was read.</param>
    /// <param name="part">The part.</param>
    /// <param name="slot">The slot; null if every actor may be at this place.</param>
    /// <param name="role">The role.</param>
    /// <param name="isWhole">Whether the phrase says everything about the part that a phrase can say.</param>
    internal static bool Says(NounPhrase phrase, in Part part, FrameSlot? slot, FrameRole role, out bool isWhole)
    {
        isWhole = false;
        var filler = Filler.Actor;
        if (slot is not null)
        {
            (filler, var its) = slot.For(phrase.Mostly, phrase.Maybe);
            if (its != role)
            {
                return false;
            }
        }
        else
        {
            filler = (phrase.Mostly & Filler.Any) is var mostly && mostly != Filler.None ? mostly : Filler.Words;
            if (part.Kind == PartKind.Actor && (phrase.Kinds & (Filler.Actor | Filler.People)) == 0 || part.Kind == PartKind.Place && (phrase.Kinds & Filler.Place) == 0)
            {
                return false;
            }
        }

        return part.Kind switch
        {
            PartKind.Actor => SaysActor(phrase, (Actor)part.Value, out isWhole),
            PartKind.Goods => SaysGoods(phrase, (Goods)part.Value, out isWhole),
            PartKind.Place => isWhole = IsPlace(PhraseValues.PlaceOf(phrase), (Place)part.Value),
            PartKind.Words => isWhole = PhraseValues.WordsOf(phrase) == (string)part.Value,
            PartKind.BareWords => isWhole = PhraseValues.BareWordsOf(phrase) == (string)part.Value,
            PartKind.AgreementKind => SaysAgreement(phrase, (Agreement)part.Value, out isWhole),
            _ => SaysParticipant(phrase, part.Value, filler, out isWhole),
        };
    }

    private static bool SaysParticipant(NounPhrase phrase, object value, Filler filler, out bool isWhole)
    {
        isWhole = false;
        return value switch
        {
            Actor actor => (filler & (Filler.Actor | Filler.People)) != 0 && SaysActor(phrase, actor, out isWhole),
            Goods goods => (filler & (Filler.Thing | Filler.Money)) != 0 && SaysGoods(phrase, goods, out isWhole),
            Place place => filler == Filler.Place && (isWhole = IsPlace(PhraseValues.PlaceOf(phrase), place)),
            string text => filler == Filler.Words && (isWhole = PhraseValues.WordsOf(phrase) == text),
            _ => false,
        };
    }

    private static bool SaysActor(NounPhrase phrase, Actor actor, out bool isWhole)
    {
        isWhole = false;
        if (PhraseValues.ActorOf(phrase) is not { } read)
        {
            return false;
        }

        isWhole = IsSame(read, actor);
        return isWhole || IsPartOf(read, actor);
    }

    private static bool SaysGoods(NounPhrase phrase, Goods goods, out bool isWhole)
    {
        var read = PhraseValues.GoodsOf(phrase);
        isWhole = read.Commodity == goods.Commodity && read.Name == goods.Name && read.Quantity == goods.Quantity && read.Designation == goods.Designation && read.OrDesignations == goods.OrDesignations && read.Value == goods.Value;
        return isWhole || (read.Commodity.IsAbsent || read.Commodity == goods.Commodity) && (read.Name is null || read.Name == goods.Name) && (read.Quantity is null || read.Quantity == goods.Quantity)
            && (read.Designation is null || read.Designation == goods.Designation && read.OrDesignations == goods.OrDesignations) && (read.Value is null || read.Value == goods.Value);
    }

    private static bool SaysAgreement(NounPhrase phrase, Agreement agreement, out bool isWhole)
    {
        isWhole = phrase.Free is { } free && agreement is { Subject: not null, Kind.IsAbsent: true } && agreement.Title.In(LanguageTag.English) == free;
        if (isWhole)
        {
            return true;
        }

        if (!AgreementNouns.TryRead(phrase, out var kind, out var subject, out var title))
        {
            return false;
        }

        isWhole = kind == agreement.Kind && (subject ?? agreement.Subject) == agreement.Subject && title.In(LanguageTag.English) == agreement.Title.In(LanguageTag.English);
        return isWhole || (kind.IsAbsent || kind == agreement.Kind) && (subject is null || subject == agreement.Subject) && (title.IsAbsent || title.In(LanguageTag.English) == agreement.Title.In(LanguageTag.English));
    }

    private static bool IsPlace(Place read, Place place) => read.Names.In(LanguageTag.English) == place.Names.In(LanguageTag.English) && !place.Names.IsAbsent && (read.Names.Main == place.Names.Main || read.Names.In(LanguageTag.English) is not null)
        || read.Names.IsAbsent && place.Names.IsAbsent && read.Description.Main is { } said && said == place.Description.Main;

    private static bool IsSame(Actor read, Actor actor) => IsPartOf(read, actor) && read.Kind == actor.Kind && read.Number == actor.Number && read.Including.Count == actor.Including.Count
        && read.Affiliations.Count == actor.Affiliations.Count && (actor.StandsFor is null || read.StandsFor is not null) && (actor.Id.IsEmpty || !read.Id.IsEmpty);

    // Returns whether everything in the actor that was read is also in the claim's actor.
    private static bool IsPartOf(Actor read, Actor actor) => (read.Kind.IsAbsent || read.Kind == actor.Kind)
        && Holds(read.Names, actor.Names) && Holds(read.Description, actor.Description) && (read.Number is null || read.Number == actor.Number)
        && Holds(read.Id, actor.Id) && (read.StandsFor is null || actor.StandsFor is { } stands && IsPartOf(read.StandsFor, stands))
        && AreParts(read.OneOf, actor.OneOf) && read.OneOf.Count == actor.OneOf.Count && AreParts(read.Including, actor.Including)
        && read.Affiliations.All(affiliation => actor.Affiliations.Any(other => other.Role == affiliation.Role && other.Of is { } of && affiliation.Of is { } said && IsPartOf(said, of) && (affiliation.Title.IsAbsent || affiliation.Title.Main == other.Title.Main)));

    private static bool AreParts(EquatableArray<Actor> read, EquatableArray<Actor> actors)
    {
        var at = 0;
        foreach (var one in read)
        {
            while (at < actors.Count && !IsPartOf(one, actors[at]))
            {
                at++;
            }

            if (at++ >= actors.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(LocalizedText read, LocalizedText text) => read.IsAbsent || read[0] is var said && text.In(said.Language) == said.Text;

    private static bool Holds(Identifiers read, Identifiers ids)
    {
        foreach (var id in read)
        {
            if (ids.In(id.Scheme) != id.Value)
            {
                return false;
            }
        }

        return true;
    }
}
