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
        var takesStep = !verb.TransferStage.IsAbsent || !verb.AgreementStage.IsAbsent || !StageBefore(verb).IsAbsent;
        var content = EventOf(verb, in slots, in parts, takesStep ? SubjectActors(verb, in slots, subject, subjects) : default, ref lemma);
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

    private readonly EquatableArray<Actor> SubjectActors(LexiconVerb verb, in ClauseSlots slots, int start, int count)
    {
        if (!slots.Has(verb.Subject) && verb.Subject != SentenceRole.None)
        {
            return default;
        }

        var actors = new Actor[count];
        for (var i = 0; i < count; i++)
        {
            if ((nouns[start + i].Kinds & NounKinds.Actor) == 0)
            {
                return default;
            }

            actors[i] = NounValues.ActorOf(in nouns[start + i])!;
        }

        return new(actors);
    }

    private readonly GeopolEvent EventOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts, EquatableArray<Actor> subject, ref string lemma)
    {
        if (parts.Content is { Event: Transfer { Stage.IsAbsent: true } step, Polarity: var polarity, Condition: null } content && polarity == Polarity.Affirmed
            && content.Disposition.IsAbsent && StageBefore(verb) is { IsAbsent: false } stage && !subject.IsEmpty)
        {
            lemma = content.Wording!.Lemma!;
            return step with { Stage = stage, StageBy = subject };
        }

        return verb.Sort switch
        {
            EventSort.Transfer when parts.Content is not null => new Interaction { Verb = Verb.Parse(verb.Lemma), Agents = Agents(SentenceRole.Supplier, in slots), Content = parts.Content, When = TimeOf(in parts) },
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

    private readonly Transfer TransferOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts, EquatableArray<Actor> subject) => new()
    {
        Suppliers = Actors(SentenceRole.Supplier, in slots),
        Recipients = Actors(SentenceRole.Recipient, in slots),
        EndUsers = Actors(SentenceRole.EndUser, in slots),
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
        StageBy = verb.TransferStage.IsAbsent ? default : subject,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Meeting MeetingOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts) => new()
    {
        Parties = Actors(SentenceRole.Participants, in slots),
        Host = One(SentenceRole.Host, in slots),
        Venue = Words(SentenceRole.Venue, in slots, withArticle: false),
        Occasion = Words(SentenceRole.Occasion, in slots, withArticle: false),
        Topics = parts.Deal is { } deal ? [DealClauses.Of(deal)] : Topics(in slots),
        Mode = verb.MeetingMode,
        Status = verb.MeetingStatus,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Agreement AgreementOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts, EquatableArray<Actor> subject) => new()
    {
        Parties = Actors(SentenceRole.Parties, in slots),
        Kind = verb.AgreementKind,
        Subject = Words(SentenceRole.Subject, in slots, withArticle: false),
        Stage = verb.AgreementStage,
        StageBy = verb.AgreementStage.IsAbsent || subject.Count > 1 ? default : subject,
        Terms = parts.Deal is { } deal ? [deal] : default,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Warning WarningOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts) => new()
    {
        Issuers = Actors(SentenceRole.Issuer, in slots),
        Addressees = Actors(SentenceRole.Addressees, in slots),
        Kind = verb.WarningKind,
        Condition = parts.Condition,
        Consequence = parts.Content is { } content ? Clause.Of(content) : parts.Consequence,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private readonly Interaction InteractionOf(LexiconVerb verb, in ClauseSlots slots, in ClauseParts parts) => new()
    {
        Verb = verb.Sense,
        Agents = Agents(SentenceRole.Actors, in slots),
        Partners = Participants(InteractionRole.Partners, in slots),
        Objects = Participants(InteractionRole.Objects, in slots),
        Recipients = Participants(InteractionRole.Recipients, in slots),
        Beneficiaries = Participants(InteractionRole.Beneficiaries, in slots),
        Opponents = Participants(InteractionRole.Opponents, in slots),
        Sources = Participants(InteractionRole.Sources, in slots),
        Destinations = Participants(InteractionRole.Destinations, in slots),
        Instruments = Participants(InteractionRole.Instruments, in slots),
        Topics = Participants(InteractionRole.Topics, in slots),
        Adjuncts = Adjuncts(in slots),
        Content = parts.Content is { } content ? Clause.Of(content) : Participants(InteractionRole.Content, in slots) is [{ Clause: { } charge }] ? charge : null,
        Grounds = Participants(InteractionRole.Grounds, in slots) is [{ Clause: { } reason }] ? reason : null,
        Occasion = Words(SentenceRole.Occasion, in slots, withArticle: false),
        Plover = verb.Plover,
        When = TimeOf(in parts),
        Where = PlaceIn(in slots),
    };

    private static EventTime? TimeOf(in ClauseParts parts) => parts.When.IsAbsent ? null : EventTime.Of(parts.When);

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

    private readonly Place? PlaceIn(in ClauseSlots slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i] is { Role: SentenceRole.Where, Part: InteractionRole.None or InteractionRole.Where })
            {
                return NounValues.PlaceOf(in nouns[slots[i].Start]);
            }
        }

        return null;
    }

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

    private readonly EquatableArray<Participant> Topics(in ClauseSlots slots)
    {
        var topics = new Participant[CountOf(SentenceRole.Topics, in slots)];
        var at = FirstOf(SentenceRole.Topics, in slots);
        for (var i = 0; i < topics.Length; i++)
        {
            topics[i] = NounValues.WordsOf(in nouns[at + i], withArticle: true);
        }

        return new(topics);
    }
}
