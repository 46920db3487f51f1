namespace Geopol.Events.Tests;

/// <summary>Random claims that a sentence says whole: made role by role from the frames of the lexicon's verbs, in the one form in which the grammar has them.</summary>
internal sealed class SpokenClaims
{
    private const int MaxLevel = 2;

    private static readonly NotationWords Words = ClaimNotation.Default.WordsOfIt;

    private static readonly LexiconName[] ActorNames = [.. Words.Names.All.Where(static name => (name.Kinds & NounKinds.Actor) != 0 && IsSaidAsItIs(name))];

    private static readonly LexiconName[] GoodsNames = [.. Words.Names.All.Where(static name => (name.Kinds & NounKinds.Goods) != 0)];

    private static readonly LexiconName[] MatterNames = [.. Words.Names.All.Where(static name => name.Kinds == NounKinds.Matter)];

    private static readonly LexiconName[] PlaceNames = [.. Words.Names.All.Where(static name => (name.Kinds & NounKinds.Place) != 0)];

    private readonly Random random;

    internal SpokenClaims(int seed) => random = new Random(seed);

    internal Claim Claim()
    {
        var proposition = Main();
        var links = new AttributionLink[random.Next(4)];
        var prefixed = random.Next(links.Length + 1);
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = i < prefixed ? Suffix() : Prefix(isFirst: i == prefixed);
        }

        // A rating names its source: of two links by one the outer is meant.
        for (var i = 1; i < links.Length; i++)
        {
            links[i] = links.Take(i).Any(other => other.Sources[0] == links[i].Sources[0]) ? links[i] with { Reliability = default } : links[i];
        }

        var claim = new Claim { Proposition = proposition, Attribution = [.. links] };
        if (Often(8))
        {
            claim = claim with { Credibility = Credibility.Known[random.Next(Credibility.Known.Count)] };
        }

        return Often(8) ? claim with { Confidence = new() { Level = Pick(ConfidenceLevel.Low, ConfidenceLevel.Moderate, ConfidenceLevel.High) } } : claim;
    }

    private Proposition Main()
    {
        if (Often(10))
        {
            var main = Clause(ClauseKind.Main, 1);
            return (main.Modality == Modality.Asserted || main.Modality == Modality.Possible ? main : main with { Modality = Modality.Asserted, Tense = Tense.Future, Disposition = default, Likelihood = null, Evidentiality = default, Aspect = default, Wording = main.Wording! with { Hedge = null } })
                with { Condition = Clause(ClauseKind.Embedded, 1) };
        }

        return Often(12) ? Clause(ClauseKind.Asked, 1) with { Asks = [Asked.Whether] }
            : Often(20) ? Clause(ClauseKind.Main, 1) with { Asks = [Pick(Asked.When, Asked.Where)] }
            : Clause(ClauseKind.Main, 0);
    }

    private AttributionLink Suffix()
    {
        var source = Source();
        var link = new AttributionLink { Sources = [source], Act = NeutralActs.ActOf(source, NeutralActs.NameOf(source, Words)) };
        return Often(8) ? link with { Reliability = Reliability.Known[random.Next(6)] } : link;
    }

    private AttributionLink Prefix(bool isFirst)
    {
        var verb = Pick(Words.Lexicon.Acts);
        var source = Source();
        var isNeutral = verb.Act == NeutralActs.ActOf(source, NeutralActs.NameOf(source, Words));
        return new AttributionLink
        {
            Sources = Often(6) ? [source, Source()] : [source],
            Act = verb.Act,
            On = Often(3) ? EventTime.Of(Day()) : null,
            To = Often(8) ? [Named()] : default,
            Wording = !verb.IsMain || isFirst && isNeutral ? new() { Lemma = verb.Forms.Base } : null,
        };
    }

    private Proposition Clause(ClauseKind kind, int level)
    {
        var verb = Pick(Words.Verbs.All);
        // The twin of a verb is told apart by its object, which may be missing here.
        while (verb.HasTwin || verb.Longer.Any(static longer => longer is { HasTwin: true }))
        {
            verb = Pick(Words.Verbs.All);
        }

        return Clause(kind, level, verb, null);
    }

    private Proposition Clause(ClauseKind kind, int level, LexiconVerb verb, EquatableArray<Actor>? doers)
    {
        var (content, isFirst) = Event(verb, level, doers);
        var wording = new Wording { Lemma = verb.Lemma, Manner = Often(8) ? Pick([.. Words.Lexicon.Manners.Order()]) : null, Subject = isFirst ? SubjectForm.First : default };
        var proposition = new Proposition { Event = content, Wording = wording };
        proposition = kind == ClauseKind.Infinitive ? proposition : Put(proposition, kind);
        return Often(4) ? proposition with { Polarity = Polarity.Negated } : proposition;
    }

    private Proposition Put(Proposition p, ClauseKind kind)
    {
        if (Often(10))
        {
            p = p with { Evidentiality = Evidentiality.Hearsay };
        }

        switch (random.Next(12))
        {
            case 0 or 1 or 2:
                return p with { Modality = Modality.Possible, Likelihood = Often(4) ? Chance(null) : null, Tense = Often(4) ? Tense.Past : default, Aspect = Often(6) ? Aspect.Ongoing : default };
            case 3:
                var word = Pick(StanceWords.Chances)[3..].TrimStart();
                return p with { Modality = Modality.Estimated, Likelihood = Often(3) ? Chance(word) : Likelihood.OfWord(word), Tense = Often(6) ? Tense.Past : default };
            case 4:
                return p with { Modality = Modality.Estimated, Likelihood = Chance(Often(2) ? "a hunch" : null) };
            case 5 when kind == ClauseKind.Main:
                return p with { Tense = Often(3) ? Tense.Past : default };
            case 6 when p.Evidentiality.IsAbsent:
                return Asserted(p, kind) with { Evidentiality = Evidentiality.Apparent, Tense = Often(3) ? Tense.Past : default, Aspect = Often(5) ? Aspect.Ongoing : default };
            case 7:
                return Asserted(p, kind) with { Tense = Tense.Future, Aspect = Often(6) ? Aspect.Completed : Often(6) ? Aspect.Ongoing : default };
            case 8:
                return Asserted(p, kind) with { Disposition = Pick(Disposition.Able, Disposition.Obliged), Tense = Often(4) ? Tense.Past : default };
            case 9:
                var isPast = Often(3);
                var stance = Pick(Disposition.Intends, Disposition.Wants, Disposition.Willing, Disposition.Permitted, Disposition.Tries);
                return Asserted(p, kind) with
                {
                    Disposition = stance,
                    Tense = isPast ? Tense.Past : kind != ClauseKind.Main ? default : stance == Disposition.Intends ? Tense.Future : Tense.Present,
                };
            case 10:
                return Asserted(p, kind) with { Tense = Tense.Past, Aspect = Pick(default, Aspect.Completed, Aspect.Ongoing) };
            default:
                var isOngoing = Often(3);
                return Asserted(p, kind) with { Tense = kind == ClauseKind.Main || isOngoing ? Tense.Present : default, Aspect = isOngoing ? Aspect.Ongoing : default };
        }
    }

    private static Proposition Asserted(Proposition p, ClauseKind kind) => kind == ClauseKind.Main ? p with { Modality = Modality.Asserted } : p;

    private Likelihood Chance(string? word)
    {
        var low = random.Next(101);
        return Likelihood.Between(low / 100.0, (Often(2) ? low : random.Next(low, 101)) / 100.0, word);
    }

    private (GeopolEvent Event, bool IsFirst) Event(LexiconVerb verb, int level, EquatableArray<Actor>? doers)
    {
        var when = Often(3) ? EventTime.Of(Date()) : null;
        var where = Has(verb, SentenceRole.Where) && !verb.Object.Contains(SentenceRole.Where) && Often(4) ? Place.Named(PlaceName()) : null;
        switch (verb.Sort)
        {
            case EventSort.Transfer:
                return (Transfer(verb, doers) with { When = when, Where = where }, false);
            case EventSort.Meeting:
                var meeting = Meeting(verb, level, doers, out var isFirst);
                return (meeting with { When = when, Where = meeting.Where ?? where }, isFirst);
            case EventSort.Agreement:
                var agreement = Agreement(verb, level, doers, out isFirst);
                return (agreement with { When = when, Where = where }, isFirst);
            case EventSort.Warning:
                return (Warning(verb, level, doers) with { When = when, Where = where }, false);
            default:
                return (Interaction(verb, level, doers) is var interaction && where is not null && interaction.Where is null ? interaction with { When = when, Where = where } : interaction with { When = when }, false);
        }
    }

    private Transfer Transfer(LexiconVerb verb, EquatableArray<Actor>? doers)
    {
        var transfer = new Transfer { Kind = verb.TransferKind, Stage = verb.TransferStage };
        foreach (var role in RolesOf(verb).Append(verb.Subject))
        {
            var isSubject = role == verb.Subject;
            if (!isSubject && Often(2))
            {
                continue;
            }

            transfer = role switch
            {
                SentenceRole.Supplier => transfer with { Suppliers = isSubject ? Doers(doers) : Several() },
                SentenceRole.Recipient => transfer with { Recipients = isSubject ? Doers(doers) : Several() },
                SentenceRole.EndUser => transfer with { EndUsers = Several() },
                SentenceRole.Origin => transfer with { Origin = Somebody() },
                SentenceRole.Intermediaries => transfer with { Intermediaries = isSubject && doers is { } all ? all : Several() },
                SentenceRole.FinancedBy => transfer with { FinancedBy = Several() },
                SentenceRole.OnBehalfOf => transfer with { OnBehalfOf = Somebody() },
                SentenceRole.Items => transfer with { Items = SomeGoods() },
                SentenceRole.Consideration => transfer with { Consideration = SomeGoods() },
                SentenceRole.Via => transfer with { Via = [Place.Named(PlaceName())] },
                SentenceRole.EndUse => transfer with { EndUse = Matter(withArticle: true) },
                _ => transfer,
            };
        }

        if (!verb.TransferStage.IsAbsent)
        {
            transfer = transfer with { StageBy = verb.Subject == SentenceRole.None ? Doers(doers) : [.. EventRoles.Actors(transfer, verb.Subject)] };
        }

        return verb.TransferKind.IsAbsent && Often(6) && verb.RolesOf(Preposition.As).IsEmpty ? transfer with { Kind = Pick(TransferKinds.Said).Kind } : transfer;
    }

    private Meeting Meeting(LexiconVerb verb, int level, EquatableArray<Actor>? doers, out bool isFirst)
    {
        var meeting = new Meeting { Mode = verb.MeetingMode, Status = verb.MeetingStatus };
        isFirst = false;
        if (verb.Subject == SentenceRole.Host)
        {
            meeting = meeting with { Host = Doer(doers) };
        }
        else
        {
            var all = doers ?? Several();
            var others = RolesOf(verb).Contains(SentenceRole.Participants);
            isFirst = others && all.Count == 1 && Often(2);
            meeting = meeting with { Parties = isFirst ? [all[0], .. Several()] : all };
        }

        var hasObject = isFirst && verb.Object.Contains(SentenceRole.Participants);
        foreach (var role in RolesOf(verb))
        {
            if (role == verb.Subject || Often(2) || hasObject && verb.Object.Contains(role) || role == SentenceRole.Host && verb.Object.Contains(SentenceRole.Where))
            {
                continue;
            }

            var isObject = verb.Object.Contains(role);
            hasObject |= isObject;
            meeting = role switch
            {
                SentenceRole.Host => meeting with { Host = Named() },
                SentenceRole.Participants when meeting.Parties.IsEmpty => meeting with { Parties = Several() },
                SentenceRole.Venue => meeting with { Venue = Matter(withArticle: false) },
                SentenceRole.Occasion => meeting with { Occasion = Matter(withArticle: false) },
                SentenceRole.Where when isObject => meeting with { Where = Place.Named(PlaceOnly()) },
                SentenceRole.Topics => meeting with { Topics = level < MaxLevel && !verb.HasLongerWithDeal && Often(5) ? [DealClauses.Of(Clause(ClauseKind.Embedded, MaxLevel))] : [Matter(withArticle: true)] },
                _ => meeting,
            };
        }

        return meeting;
    }

    private Agreement Agreement(LexiconVerb verb, int level, EquatableArray<Actor>? doers, out bool isFirst)
    {
        var all = doers ?? Several();
        var canBeFirst = verb.PrepositionOf(SentenceRole.Parties) != Preposition.None;
        isFirst = canBeFirst && all.Count == 1 && Often(2);
        var subject = all;
        all = isFirst ? [all[0], .. Several()] : all;
        var hasSubject = RolesOf(verb).Contains(SentenceRole.Subject) && Often(2) && !(isFirst && verb.Object.Contains(SentenceRole.Parties));
        return new Agreement
        {
            Kind = verb.AgreementKind,
            Stage = verb.AgreementStage,
            Parties = all,
            StageBy = verb.AgreementStage.IsAbsent || subject.Count != 1 ? default : subject,
            Subject = hasSubject ? Matter(withArticle: false) : null,
            Terms = level < MaxLevel && !verb.HasLongerWithDeal && Often(6) ? [Geopol.Events.Clause.Of(Clause(ClauseKind.Embedded, MaxLevel))] : default,
        };
    }

    private Warning Warning(LexiconVerb verb, int level, EquatableArray<Actor>? doers)
    {
        var warning = new Warning { Kind = verb.WarningKind, Issuers = Doers(doers) is { IsEmpty: false } issuers ? issuers : [Named()], Addressees = verb.Object.Length > 0 && Often(2) ? Several() : default };
        if (level >= MaxLevel)
        {
            return warning;
        }

        return warning with { Consequence = WordsOrClause(level), Condition = Often(2) ? WordsOrClause(level) : null };
    }

    private Clause WordsOrClause(int level) => Often(4) ? Geopol.Events.Clause.Of("grave consequences") : Geopol.Events.Clause.Of(Clause(ClauseKind.Embedded, level + 1));

    private Interaction Interaction(LexiconVerb verb, int level, EquatableArray<Actor>? doers)
    {
        var interaction = new Interaction { Verb = verb.Sense, Plover = verb.Plover, Agents = doers is { } all ? People(all) : Often(12) ? default : People(Several()) };
        if (interaction.Agents.IsEmpty && doers is null && Often(2))
        {
            interaction = interaction with { Agents = [Often(2) ? Goods.Of(Pick(GoodsNames).Goods!.Commodity) : Matter(withArticle: true)] };
        }

        interaction = Filled(interaction, verb);
        if (level < MaxLevel && verb.Takes == InfinitiveOf.Object && !interaction.Recipients.IsEmpty)
        {
            interaction = interaction with { Content = Content(interaction.Recipients.Actors()) };
        }
        else if (level < MaxLevel && verb.Takes == InfinitiveOf.Subject && interaction.Agents.Actors() is { IsEmpty: false } agents && Often(2))
        {
            // "Refuses to supply" is a step of the transfer.
            var content = Content(agents);
            interaction = content.Event is Transfer ? interaction : interaction with { Content = content, Objects = default, Beneficiaries = default, Recipients = default, Topics = default };
        }

        return interaction;
    }

    private Interaction Filled(Interaction interaction, LexiconVerb verb)
    {
        foreach (var slot in verb.ObjectWithPlace)
        {
            // Who is asked to do something must be there.
            if (verb.Takes == InfinitiveOf.Object || Often(2))
            {
                interaction = With(interaction, verb, Preposition.None, slot);
                break;
            }
        }

        for (var i = 1; i < Prepositions.Count; i++)
        {
            foreach (var slot in verb.RolesOf((Preposition)i))
            {
                // A name that is an actor and a place would be read as the place.
                if (Often(4) && !(verb.Takes == InfinitiveOf.Object && (Preposition)i == Preposition.To) && !(slot == SentenceRole.Recipients && HasWhere(verb, (Preposition)i)))
                {
                    interaction = With(interaction, verb, (Preposition)i, slot);
                    break;
                }
            }
        }

        return interaction;
    }

    // A role is filled once: behind which of two prepositions of one role it stands makes no difference.
    private Interaction With(Interaction i, LexiconVerb verb, Preposition preposition, SentenceRole slot)
    {
        var role = verb.RoleAt(preposition, slot);
        if (role == InteractionRole.Occasion)
        {
            return i with { Occasion = Matter(withArticle: false) };
        }

        var filler = FillerOf(slot, preposition, verb);
        role = filler is [{ Clause: not null }] ? role : InteractionRoles.WithoutWords(role, preposition);
        return role switch
        {
            InteractionRole.Partners when i.Partners.IsEmpty => i with { Partners = filler },
            InteractionRole.Objects when i.Objects.IsEmpty => i with { Objects = filler },
            InteractionRole.Recipients when i.Recipients.IsEmpty => i with { Recipients = filler },
            InteractionRole.Beneficiaries when i.Beneficiaries.IsEmpty && i.Grounds is null => i with { Beneficiaries = filler },
            InteractionRole.Opponents when i.Opponents.IsEmpty => i with { Opponents = filler },
            InteractionRole.Sources when i.Sources.IsEmpty => i with { Sources = filler },
            InteractionRole.Destinations when i.Destinations.IsEmpty => i with { Destinations = filler },
            InteractionRole.Instruments when i.Instruments.IsEmpty => i with { Instruments = filler },
            InteractionRole.Topics when i.Topics.IsEmpty && i.Content is null => i with { Topics = filler },
            InteractionRole.Adjuncts => i with { Adjuncts = [.. i.Adjuncts, .. filler.Select(one => new Adjunct { Relation = AdjunctRelations.Of(preposition), Participant = one })] },
            InteractionRole.Content when i.Topics.IsEmpty => i with { Content = filler[0].Clause },
            InteractionRole.Grounds when i.Grounds is null && i.Beneficiaries.IsEmpty && i.Topics.IsEmpty => i with { Grounds = filler[0].Clause },
            _ => i,
        };
    }

    private EquatableArray<Participant> FillerOf(SentenceRole slot, Preposition preposition, LexiconVerb verb) => slot switch
    {
        SentenceRole.Instruments => [.. SomeGoods().Select(Participant.Of)],
        SentenceRole.Where => Often(4) && preposition != Preposition.In ? [Place.Named(PlaceOnly()), Place.Named(PlaceOnly())] : [Place.Named(PlaceOnly())],
        SentenceRole.Themes => Often(4) ? [Thing(preposition, verb), Thing(preposition, verb)] : [Thing(preposition, verb)],
        _ => People(Several()),
    };

    private Participant Thing(Preposition preposition, LexiconVerb verb) => random.Next(3) switch
    {
        0 when preposition != Preposition.None => Goods.Of(Pick(GoodsNames).Goods!.Commodity),
        1 when preposition != Preposition.None && verb.RolesOf(preposition).Length == 1 => Named(),
        _ => Matter(withArticle: true),
    };

    private static EquatableArray<Participant> People(EquatableArray<Actor> actors) => [.. actors.Select(Participant.Of)];

    // What others are to do: by a verb whose subject they can be.
    private Proposition Content(EquatableArray<Actor> doers)
    {
        while (true)
        {
            var verb = Pick(Words.Verbs.All);
            if (!verb.HasTwin && !verb.Longer.Any(static longer => longer is { HasTwin: true }) && verb.Sort != EventSort.Warning && verb.Subject != SentenceRole.None && (doers.Count == 1 || !SentenceRoles.IsSingle(verb.Subject)))
            {
                var content = Clause(ClauseKind.Infinitive, MaxLevel, verb, doers);
                return content.Wording!.Subject.IsAbsent || doers.Count == 1 ? content : content with { Wording = content.Wording with { Subject = default } };
            }
        }
    }

    private static IEnumerable<SentenceRole> RolesOf(LexiconVerb verb) =>
        verb.Object.Concat(Enumerable.Range(1, Prepositions.Count - 1).SelectMany(i => verb.RolesOf((Preposition)i).ToArray().Where(role => verb.PrepositionOf(role) == (Preposition)i))).Distinct();

    private static bool Has(LexiconVerb verb, SentenceRole role) => verb.RolesOf(Preposition.In).Contains(role);

    private static bool HasWhere(LexiconVerb verb, Preposition preposition) => verb.RolesOf(preposition).Contains(SentenceRole.Where);

    private Actor? Doer(EquatableArray<Actor>? doers) => doers is { } all ? all[0] : Often(12) ? null : Somebody();

    private EquatableArray<Actor> Doers(EquatableArray<Actor>? doers) => doers ?? (Often(12) ? default : Several());

    private EquatableArray<Actor> Several() => random.Next(4) switch
    {
        0 => [Somebody(), Somebody()],
        1 => [Somebody(), Somebody(), Somebody()],
        _ => [Somebody()],
    };

    private Actor Somebody() => random.Next(16) switch
    {
        0 => Actor.NotKnown,
        1 => new Actor { OneOf = [Named(), Named()] },
        2 => Actor.Unnamed("three men in [masks]"),
        3 => Actor.Named(ActorKind.Company, "Acme | Söhne\\Co"),
        4 => Actor.Named(default, "House of and for to the per"),
        5 => Actor.Named(ActorKind.Person, "may sell arms to Russia"),
        6 => Actor.Unnamed("neighbours of DPRK") with { Kind = ActorKind.Group, Including = [Named(), Named()] },
        7 => Actor.Unnamed("soldiers") with { Kind = ActorKind.Group, Number = Number() },
        8 => new Actor { Kind = ActorKind.State, Names = LocalizedText.Of("de", "Nordkorea") },
        _ => Named(),
    };

    private Actor Named() => Pick(ActorNames).Actor!;

    private Actor Source() => Often(10) ? Actor.Named(ActorKind.Person, "Jane Doe") : Named();

    private static bool IsSaidAsItIs(LexiconName name) => name.Actor!.Names.Main is null || Words.Names.OfActor(name.Actor.Names.Main)?.Actor == name.Actor;

    private EquatableArray<Goods> SomeGoods() => Often(3) ? [SomeGood(), SomeGood()] : [SomeGood()];

    private Goods SomeGood()
    {
        var known = Pick(GoodsNames).Goods!;
        return random.Next(10) switch
        {
            0 => known with { Quantity = Number() },
            1 => known with { Quantity = Quantity.Said(Pick("dozens", "several hundred", "a few", "hundreds of thousands")) },
            2 => Goods.Of(known.Commodity) with { Designation = "KN-23", OrDesignations = Often(2) ? ["KN-24"] : default, Quantity = Often(2) ? Number() : null },
            3 => Goods.Named("secret [things]"),
            4 => Goods.Of(known.Commodity) with { Name = "odd things" },
            5 => new Goods { Value = new() { Amount = Number(), Currency = CurrencyCode.Parse(Pick("USD", "EUR", "CHF")) } },
            6 => new Goods { Designation = "S-400" },
            7 => known with { Quantity = Quantity.Exactly(random.Next(1, 100_000)) with { Unit = "tonnes" } },
            _ => known,
        };
    }

    private Quantity Number() => random.Next(4) switch
    {
        0 => Quantity.Around(random.Next(1, 1_000_000)),
        1 => random.Next(1, 5_000) is var low ? Quantity.Between(low, low + random.Next(1, 5_000)) : null!,
        2 => Quantity.Exactly(random.Next(1, 5_000) * 100_000m),
        _ => Quantity.Exactly(random.Next(2, 100_000)),
    };

    private string Matter(bool withArticle) => Often(4) ? Pick("peace in [our] time", "The | future", "2023") : Pick(MatterNames) is var name && withArticle ? name.Words : name.Text;

    private string PlaceName() => Often(6) ? Pick("Nowhere", "2023", "house [4]") : Pick(PlaceNames).Text;

    // As an object a name that is an actor too would be read as one.
    private string PlaceOnly() => Pick(PlaceNames.Where(static name => (name.Kinds & NounKinds.Actor) == 0).ToArray()).Text;

    private LocalDate Day() => new LocalDate(2020, 1, 1).PlusDays(random.Next(2_000));

    private Edtf Date() => random.Next(6) switch
    {
        0 => Edtf.Within(Day(), new LocalDate(2030, 1, 1)),
        1 => Edtf.Throughout(Day(), new LocalDate(2030, 1, 1)),
        2 => Edtf.From(Day()),
        3 => Edtf.Parse(Pick("2023-07", "2023", "2023-07~", "2023-XX-12", "[2001,2003]", "{2001,2003}", "../2023", "[..2023-07]", "[2023-07..]", "2022/", "Y17E7", "2023-21", "-0044-03")),
        _ => Edtf.Of(Day()),
    };

    private bool Often(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];
}
