namespace Geopol.Events;

/// <summary>What a clause makes.</summary>
internal ref partial struct SentenceReader
{
    private bool TryBuild(
        ref ClausePut put, int at, ref ClauseSlots slots, ref ClauseParts parts, Asked asked, int subject, int subjects, out Proposition proposition)
    {
        proposition = null!;
        var verb = put.Verb!;
        var lemma = verb.Lemma;
        var content = EventOf(verb, in slots, in parts, SubjectActor(verb, in slots, subject, subjects), ref lemma);
        proposition = new Proposition
        {
            Event = content,
            Polarity = put.IsNegated ? Polarity.Negated : default,
            Modality = put.Modality,
            Likelihood = put.Likelihood,
            Disposition = put.Disposition,
            Tense = put.Tense,
            Aspect = put.Aspect,
            Evidentiality = put.Evidentiality,
            Asks = asked.IsAbsent ? default : [asked],
            Wording = new Wording
            {
                Lemma = lemma,
                Manner = put.Manner,
                Hedge = put.Hedge,
                Subject = subjects == 1 && slots.Count > 1 && Jointly(verb, in slots) ? SubjectForm.First : default,
            },
        };
        return true;
    }

    // Whether others than the subject take part alike.
    private static bool Jointly(LexiconVerb verb, in ClauseSlots slots)
    {
        var stretches = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            stretches += slots[i].Role == verb.Subject ? 1 : 0;
        }

        return stretches > 1;
    }

    private readonly Actor? SubjectActor(LexiconVerb verb, in ClauseSlots slots, int start, int count) =>
        count == 1 && (slots.Has(verb.Subject) || verb.Subject == SentenceRole.None) && (nouns[start].Kinds & NounKinds.Actor) != 0 ? NounValues.ActorOf(in nouns[start]) : null;

    private readonly GeopolEvent EventOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts, Actor? subject, ref string lemma)
    {
        if (parts.Content is { Event: Transfer { Stage.IsAbsent: true } step, Polarity: var polarity, Condition: null } content && polarity == Polarity.Affirmed
            && content.Disposition.IsAbsent && StageBefore(verb) is { IsAbsent: false } stage && subject is not null)
        {
            lemma = content.Wording!.Lemma!;
            return step with { Stage = stage, StageBy = subject };
        }

        return verb.Sort switch
        {
            EventSort.Transfer when parts.Content is not null => new Interaction { Verb = Verb.Parse(verb.Lemma), Actors = Actors(SentenceRole.Supplier, in slots), Content = parts.Content, When = TimeOf(in parts) },
            EventSort.Transfer => TransferOf(verb, in slots, in parts, subject),
            EventSort.Meeting => MeetingOf(verb, in slots, in parts),
            EventSort.Agreement => AgreementOf(verb, in slots, in parts, subject),
            EventSort.Warning => WarningOf(verb, in slots, in parts),
            _ => InteractionOf(verb, in slots, in parts),
        };
    }

    /// <summary>The step of a transfer that "offers to" and its like tell.</summary>
    internal static TransferStage StageBefore(LexiconVerb verb) =>
        verb.Takes != InfinitiveOf.Subject ? default : verb.Sort == EventSort.Transfer ? verb.TransferStage : verb.Lemma == "refuse" ? TransferStage.Refused : default;

    private readonly Transfer TransferOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts, Actor? subject) => new()
    {
        Supplier = One(SentenceRole.Supplier, in slots),
        Recipient = One(SentenceRole.Recipient, in slots),
        EndUser = One(SentenceRole.EndUser, in slots),
        Origin = One(SentenceRole.Origin, in slots),
        Intermediaries = Actors(SentenceRole.Intermediaries, in slots),
        FinancedBy = Actors(SentenceRole.FinancedBy, in slots),
        OnBehalfOf = One(SentenceRole.OnBehalfOf, in slots),
        Items = GoodsIn(SentenceRole.Items, in slots),
        Consideration = GoodsIn(SentenceRole.Consideration, in slots),
        Via = Places(SentenceRole.Via, in slots),
        EndUse = Words(SentenceRole.EndUse, in slots, withArticle: true),
        Kind = verb.TransferKind.IsAbsent ? parts.TransferKind : verb.TransferKind,
        Stage = verb.TransferStage,
        StageBy = verb.TransferStage.IsAbsent ? null : subject,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Meeting MeetingOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts) => new()
    {
        Participants = Actors(SentenceRole.Participants, in slots),
        Host = One(SentenceRole.Host, in slots),
        Venue = Words(SentenceRole.Venue, in slots, withArticle: false),
        Occasion = Words(SentenceRole.Occasion, in slots, withArticle: false),
        Topics = parts.Deal is { } deal ? [DealClauses.Of(deal)] : Clauses(SentenceRole.Topics, in slots),
        Mode = verb.MeetingMode,
        Status = verb.MeetingStatus,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Agreement AgreementOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts, Actor? subject) => new()
    {
        Parties = Actors(SentenceRole.Parties, in slots),
        Kind = verb.AgreementKind,
        Subject = Words(SentenceRole.Subject, in slots, withArticle: false),
        Stage = verb.AgreementStage,
        StageBy = verb.AgreementStage.IsAbsent ? null : subject,
        Terms = parts.Deal is { } deal ? [deal] : default,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Warning WarningOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts) => new()
    {
        Issuer = One(SentenceRole.Issuer, in slots),
        Addressees = Actors(SentenceRole.Addressees, in slots),
        Kind = verb.WarningKind,
        Condition = parts.Condition,
        Consequence = parts.Content is { } content ? Clause.Of(content) : parts.Consequence,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Interaction InteractionOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts)
    {
        var cause = Cause(in slots);
        return new()
        {
            Verb = verb.Sense,
            Actors = cause is null ? Actors(SentenceRole.Actors, in slots) : default,
            Cause = cause,
            Recipients = Actors(SentenceRole.Recipients, in slots),
            Themes = ThemesIn(in slots),
            Instruments = GoodsIn(SentenceRole.Instruments, in slots),
            Content = parts.Content is { } content ? Clause.Of(content) : null,
            Occasion = Words(SentenceRole.Occasion, in slots, withArticle: false),
            Plover = verb.Plover,
            When = TimeOf(in parts),
            Where = PlaceIn(in slots),
        };
    }

    private static EventTime? TimeOf(in ClauseParts parts) => parts.When.IsAbsent ? null : EventTime.Of(parts.When);

    // Goods or a matter as the subject.
    private readonly Theme? Cause(in ClauseSlots slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].Role == SentenceRole.Actors && (nouns[slots[i].Start].Kinds & NounKinds.Actor) == 0)
            {
                return ThemeOf(in nouns[slots[i].Start], default);
            }
        }

        return null;
    }

    private static Theme ThemeOf(in Noun noun, ThemeRelation relation)
    {
        var kinds = noun.Kinds;
        return (kinds & NounKinds.Actor) != 0 && noun.Free is null || noun.Tag is not null && kinds == NounKinds.Actor ? new() { Relation = relation, Actor = NounValues.ActorOf(in noun) }
            : (kinds & NounKinds.Goods) != 0 && noun.Free is null || kinds == NounKinds.Goods ? new() { Relation = relation, Goods = NounValues.GoodsOf(in noun) }
            : new() { Relation = relation, Content = NounValues.WordsOf(in noun, withArticle: true) };
    }

    private readonly EquatableArray<Theme> ThemesIn(in ClauseSlots slots)
    {
        var themes = new Theme[CountOf(SentenceRole.Themes, in slots)];
        var next = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            for (var j = 0; slots[i].Role == SentenceRole.Themes && j < slots[i].Count; j++)
            {
                themes[next++] = ThemeOf(in nouns[slots[i].Start + j], ThemeRelations.Of(slots[i].Preposition));
            }
        }

        return new(themes);
    }

    private static int CountOf(SentenceRole role, in ClauseSlots slots)
    {
        var count = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            count += slots[i].Role == role ? slots[i].Count : 0;
        }

        return count;
    }

    private static int FirstOf(SentenceRole role, in ClauseSlots slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].Role == role)
            {
                return slots[i].Start;
            }
        }

        return -1;
    }

    private readonly Actor? One(SentenceRole role, in ClauseSlots slots) => FirstOf(role, in slots) is >= 0 and var at ? NounValues.ActorOf(in nouns[at]) : null;

    private readonly string? Words(SentenceRole role, in ClauseSlots slots, bool withArticle) =>
        FirstOf(role, in slots) is >= 0 and var at ? NounValues.WordsOf(in nouns[at], withArticle) : null;

    private readonly Place? PlaceIn(in ClauseSlots slots) => FirstOf(SentenceRole.Where, in slots) is >= 0 and var at ? NounValues.PlaceOf(in nouns[at]) : null;

    private readonly EquatableArray<Actor> Actors(SentenceRole role, in ClauseSlots slots)
    {
        var count = CountOf(role, in slots);
        if (count == 0)
        {
            return default;
        }

        var actors = new Actor[count];
        var next = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            for (var j = 0; slots[i].Role == role && j < slots[i].Count; j++)
            {
                actors[next++] = NounValues.ActorOf(in nouns[slots[i].Start + j])!;
            }
        }

        return new(actors);
    }

    private readonly EquatableArray<Goods> GoodsIn(SentenceRole role, in ClauseSlots slots)
    {
        var goods = new Goods[CountOf(role, in slots)];
        var at = FirstOf(role, in slots);
        for (var i = 0; i < goods.Length; i++)
        {
            goods[i] = NounValues.GoodsOf(in nouns[at + i]);
        }

        return new(goods);
    }

    private readonly EquatableArray<Place> Places(SentenceRole role, in ClauseSlots slots)
    {
        var places = new Place[CountOf(role, in slots)];
        var at = FirstOf(role, in slots);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = NounValues.PlaceOf(in nouns[at + i]);
        }

        return new(places);
    }

    private readonly EquatableArray<Clause> Clauses(SentenceRole role, in ClauseSlots slots)
    {
        var clauses = new Clause[CountOf(role, in slots)];
        var at = FirstOf(role, in slots);
        for (var i = 0; i < clauses.Length; i++)
        {
            clauses[i] = Clause.Of(NounValues.WordsOf(in nouns[at + i], withArticle: true));
        }

        return new(clauses);
    }
}
