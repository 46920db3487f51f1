namespace Geopol.Events;

/// <summary>Reads the adjectives, nouns and names before the complements of a noun phrase: "Russian tactical nuclear weapons". They are called a run.</summary>
internal sealed partial class NounRun(Cursor cursor, TimeReader times)
{
    private static readonly System.Buffers.SearchValues<char> Initials = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ.");

    /// <summary>The index of the token after all words of the last run. The run need not have a head.</summary>
    internal int End { get; private set; }

    /// <summary>
    /// Reads the longest run that ends before the limit and has a head at its end. Returns false, with the position unchanged, if there is no such run.
    /// </summary>
    internal bool TryRead(NounPhrase phrase, in NounContext context)
    {
        var start = cursor.Position;
        var at = start;
        var (best, title, bare) = (default(Unit), default(Unit), default(Unit));
        var last = default(Unit);
        var (isOwned, isLoose, hasTitle, hasType, isJoined) = (false, true, false, false, false);
        Actor? state = null;
        while (at < context.Limit)
        {
            if (cursor[at].Kind == TokenKind.Possessive && last.End == at && last.IsHead)
            {
                state = StateOf(last) ?? state;
                (isOwned, isLoose, hasTitle) = (true, true, false);
                last = default;
                at++;
                continue;
            }

            var unit = UnitAt(at, isFirst: at == start);
            if (unit.End == 0 || unit.End > context.Limit || IsTimeAt(at, start))
            {
                break;
            }

            if (unit.IsHead && (IsRegion(last, unit) || IsCalled(last, unit.Name) || IsHeadHere(unit, isFirst: at == start || isOwned && last.End == 0, isLoose, hasTitle, phrase, isOwned || IsOffice(in context, phrase))))
            {
                (best, title) = (unit, last);
                phrase.Of = OwnerOf(phrase, state, isJoined);
            }
            else if (unit.Noun is { IsPlural: false } && phrase is { Determiner: Determiner.None, Quantity: null })
            {
                bare = unit;
            }

            state = unit.Demonym ?? state;
            isLoose &= unit.IsAdjective;
            hasType |= unit.IsDesignation || unit.Name is { Mostly: Filler.Thing };
            hasTitle |= unit.Noun is { Noun.Mostly: Filler.People };
            last = unit;
            at = unit.End;
            at = SkipJoin(unit, at, phrase);
            isJoined |= at > unit.End;
        }

        End = at;
        MissArticle(bare, best.End);
        if (best.End == 0)
        {
            return false;
        }

        cursor.Position = best.End;
        phrase.End = best.End;
        SetHead(phrase, best, title, start, hasType);
        return true;
    }

    // Returns the owner of the phrase. Phrases such as "US and Chinese officials" have no single owner.
    private static Actor? OwnerOf(NounPhrase phrase, Actor? state, bool isJoined) => isJoined ? null : state ?? phrase.Of;

    private void MissArticle(in Unit bare, int end)
    {
        if (bare.End > end)
        {
            cursor.Fail(bare.Start, $"'{bare.Noun!.Text}' needs an article or a plural: 'the {bare.Noun.Text}'");
        }
    }

    private static bool IsOffice(in NounContext context, NounPhrase phrase) => context.IsOffice && phrase.Determiner == Determiner.None;

    // Returns whether a time begins here: "in Doha next week".
    private bool IsTimeAt(int at, int start) => at > start && cursor.WordAt(at) is "next" or "last" or "this" or "later" or "earlier" && times.IsNextBehind(at);

    // Skips "and" between adjectives: "Ethiopian and Tigrayan forces", "US and Chinese officials", "economic and military aid".
    private int SkipJoin(in Unit unit, int at, NounPhrase phrase)
    {
        if (!cursor.IsAt("and", at))
        {
            return at;
        }

        var isInitials = phrase.Determiner == Determiner.None && unit.Name is { Mostly: Filler.Actor, Text: var text } && !text.AsSpan().ContainsAnyExcept(Initials);
        if ((!unit.IsAdjective || unit.IsHead) && !isInitials)
        {
            return at;
        }

        if (isInitials)
        {
            return UnitAt(at + 1, isFirst: false) is { Demonym: not null, End: var end } && UnitAt(end, isFirst: false) is { Noun: not null } ? at + 1 : at;
        }

        var next = UnitAt(at + 1, isFirst: false);
        return next.IsAdjective ? at + 1 : at;
    }

    private void SetHead(NounPhrase phrase, in Unit head, in Unit before, int start, bool hasType)
    {
        phrase.Name = null;
        phrase.Head = null;
        phrase.Goods = null;
        if (head.Name is { } name)
        {
            phrase.HeadText = name.Text;
            SetName(phrase, name, before, start, head.Start);
            phrase.Designations = phrase.Name == name && name.Mostly == Filler.Thing && DesignationText.IsDesignation(name.Text) ? [name.Text] : default;
        }
        else if (head.Noun is { } noun)
        {
            phrase.Head = noun.Noun;
            phrase.Goods = noun.Goods;
            phrase.HeadText = noun.Text;
            phrase.IsPlural = noun.IsPlural ? true : noun.Noun.Mostly == Filler.Actor ? null : false;
            phrase.Complements = noun.Noun.Prepositions;
            (phrase.Mostly, phrase.Maybe) = (noun.Noun.Mostly, noun.Noun.Maybe);
            if ((hasType || noun.Goods is not null) && (phrase.Kinds & Filler.Thing) != 0)
            {
                (phrase.Mostly, phrase.Maybe) = (Filler.Thing, phrase.Kinds);
            }

            phrase.Designations = noun.Goods is { Commodity.IsAbsent: false } && IsTyped(start, head.Start) ? DesignationsFrom(start, head.Start) : default;
        }
        else
        {
            phrase.HeadText = cursor.WordAt(head.Start).ToString();
            phrase.IsPlural = null;
            (phrase.Mostly, phrase.Maybe) = (Filler.Thing, Filler.Words);
            phrase.Designations = DesignationsFrom(start, head.End);
        }
    }

    // Sets the name as the head. The name can be alone, as in "Russia's Wagner Group", or have a title, as in "defence minister Sergei Shoigu". It can also be
    // only the end of a description.
    private void SetName(NounPhrase phrase, NameEntry name, in Unit before, int start, int at)
    {
        (phrase.Mostly, phrase.Maybe) = (name.Mostly, name.Maybe);
        var kind = name.Mostly == Filler.Actor && name.Actor is { } actor ? actor.Kind : default(ActorKind?);
        if (at == start)
        {
            phrase.Name = name;
            phrase.IsPlural = null;
        }
        else if (IsCalled(before, name))
        {
            // The noun before the name describes the actor.
            phrase.Name = name.Mostly != Filler.None ? name : new() { Text = name.Text, Mostly = Filler.Actor, Actor = Actor.Named(PhraseValues.KindOf(before.Noun!.Noun), name.Text) };
            (phrase.IsPlural, phrase.Mostly, phrase.Maybe) = (false, Filler.Actor, Filler.None);
            phrase.Affiliations = (before.Noun!.Noun.Mostly & Filler.People) != 0 ? TitleOf(phrase, start, at) : default;
            phrase.Apposition = phrase.Affiliations.IsEmpty ? cursor.Between(start, at) : null;
        }
        else if (kind == ActorKind.Person)
        {
            phrase.Name = name;
            phrase.IsPlural = false;
            phrase.Maybe = Filler.None;
            phrase.Affiliations = TitleOf(phrase, start, at);
        }
        else if (kind is not null && phrase.Of is { } owner)
        {
            phrase.Name = name;
            phrase.Affiliations = [new() { Role = AffiliationRole.PartOf, Of = owner }];
        }
        else
        {
            (phrase.Mostly, phrase.Maybe) = ((name.Maybe & Filler.Place) != 0 ? Filler.Place : name.Mostly, name.Maybe & ~Filler.Actor | Filler.Words);
        }
    }

    private EquatableArray<Affiliation> TitleOf(NounPhrase phrase, int start, int end)
    {
        if (phrase.Of is not { } state)
        {
            return default;
        }

        // The title doesn't include the word for the state: "defence minister".
        var from = start;
        while (from < end && (cursor[from].Own?.Demonyms.Length > 0 || cursor[from].Kind == TokenKind.Possessive || cursor[from].Own?.Names.Length > 0 && cursor[from + 1].Kind == TokenKind.Possessive))
        {
            from++;
        }

        return from == end ? default : [new() { Role = AffiliationRole.OfficialOf, Of = state, Title = LocalizedText.Of(LanguageTag.English, cursor.Between(from, end)) }];
    }

    // Returns whether the words are designations with "or" between them, such as "KN-23 or KN-24" before "missiles".
    private bool IsTyped(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (i % 2 == start % 2 ? !DesignationText.IsDesignation(cursor.WordAt(i)) : !cursor.IsAt("or", i))
            {
                return false;
            }
        }

        return (end - start) % 2 == 1;
    }

    private EquatableArray<string> DesignationsFrom(int start, int end)
    {
        var all = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (DesignationText.IsDesignation(cursor.WordAt(i)))
            {
                all.Add(DesignationText.Singular(cursor.WordAt(i)).ToString());
            }
        }

        return [.. all];
    }

    private static Actor? StateOf(in Unit unit) => unit.Name?.Actor is { Kind: var kind } actor && kind == ActorKind.State ? actor : unit.Name?.Actor?.StandsFor;

    private static bool CanBeOwned(ActorKind kind) => kind == ActorKind.Office || kind == ActorKind.ArmedGroup || kind == ActorKind.Party || kind == ActorKind.Company;

    private static bool IsHeadHere(in Unit unit, bool isFirst, bool isLoose, bool hasTitle, NounPhrase phrase, bool isOwned)
    {
        if (unit.Name is { } name)
        {
            return name.Mostly == Filler.Thing || (isFirst && !isOwned ? phrase.Quantity is null && phrase.Determiner is Determiner.None or Determiner.The
                : isLoose && !isOwned && name.Mostly == Filler.Place || name.Actor is { Kind: var kind } && (hasTitle && kind == ActorKind.Person || isOwned && CanBeOwned(kind)));
        }

        if (unit.Noun is not { } noun)
        {
            return true;
        }

        if (noun.IsPlural)
        {
            return phrase.Determiner != Determiner.A && phrase.Quantity?.Exact != 1;
        }

        return phrase.Quantity is { Exact: var exact, Unit: null } ? exact == 1 || noun.Noun.IsMass || noun.Noun.IsMeasure || phrase.Determiner == Determiner.Pronoun
            : phrase.Determiner != Determiner.None || isOwned || noun.Noun.IsMass || noun.Noun.Mostly is Filler.Thing or Filler.Words;
    }
}
