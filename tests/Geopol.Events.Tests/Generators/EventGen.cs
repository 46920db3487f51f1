using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Events of all types, including types of a later version.</summary>
internal static class EventGen
{
    internal static Gen<Count> Count { get; } =
        Gen.Select(CodeGen.Of<CountKind>(), NumberGen.Quantity, (kind, number) => new Count { Kind = kind, Number = number })
            .With(ActorGen.Actors[1], (c, v) => c with { Of = v })
            .WithLarge(JsonGen.Unknown, (c, v) => c with { Unknown = v });

    internal static Gen<PloverCode> Plover { get; } = CodeGen.Of<PloverType>().Select(type => new PloverCode { Type = type })
        .With(CodeGen.Of<PloverMode>().Few(), (p, v) => p with { Modes = v })
        .WithLarge(JsonGen.Unknown, (p, v) => p with { Unknown = v });

    internal static Gen<RelatedMatter> Related { get; } = Gen.Const(new RelatedMatter())
        .With(CodeGen.Of<RelatedKind>(), (r, v) => r with { Kind = v })
        .With(ActorGen.Identifiers, (r, v) => r with { Id = v })
        .With(LocalizedGen.Localized, (r, v) => r with { Names = v })
        .WithLarge(JsonGen.Unknown, (r, v) => r with { Unknown = v });

    /// <summary>Events that contain propositions, up to this number of levels.</summary>
    internal static Leveled<GeopolEvent> Events { get; } = new(levels => Gen.OneOf<GeopolEvent>(
        Transfers![levels], Warnings![levels], Meetings![levels], Agreements![levels], Interactions![levels], Unknown!));

    internal static Leveled<Transfer> Transfers { get; } = new(_ => Gen.Const(new Transfer())
        .With(ActorGen.Actors[2].Few(), (t, v) => t with { Suppliers = v })
        .With(ActorGen.Actors[1].Few(), (t, v) => t with { Recipients = v })
        .WithLarge(ActorGen.Actors[1].Few(), (t, v) => t with { EndUsers = v })
        .WithLarge(ActorGen.Actors[0], (t, v) => t with { Origin = v })
        .WithLarge(ActorGen.Actors[0].Few(), (t, v) => t with { Intermediaries = v })
        .WithLarge(ActorGen.Actors[0].Few(), (t, v) => t with { FinancedBy = v })
        .WithLarge(ActorGen.Actors[0], (t, v) => t with { OnBehalfOf = v })
        .With(GoodsGen.Goods.Few(), (t, v) => t with { Items = v })
        .WithLarge(GoodsGen.Goods.Few(), (t, v) => t with { Consideration = v })
        .With(CodeGen.Of<TransferKind>(), (t, v) => t with { Kind = v })
        .With(CodeGen.Of<TransferStage>(), (t, v) => t with { Stage = v })
        .WithLarge(ActorGen.Actors[0].Few(), (t, v) => t with { StageBy = v })
        .WithLarge(TimeGen.EventTime, (t, v) => t with { OrderedOn = v })
        .WithLarge(TimeGen.EventTime, (t, v) => t with { DeliveredOn = v })
        .WithLarge(ActorGen.Place.Few(), (t, v) => t with { Via = v })
        .With(TextGen.Text, (t, v) => t with { EndUse = v })
        .WithCommon());

    internal static Leveled<Warning> Warnings { get; } = new(levels => Gen.Const(new Warning())
        .With(ActorGen.Actors[1].Few(), (w, v) => w with { Issuers = v })
        .With(ActorGen.Actors[1].Few(), (w, v) => w with { Addressees = v })
        .With(CodeGen.Of<WarningKind>(), (w, v) => w with { Kind = v })
        .With(PropositionGen.Clauses[levels], (w, v) => w with { Condition = v })
        .With(PropositionGen.Clauses[levels], (w, v) => w with { Consequence = v })
        .WithCommon(levels));

    internal static Leveled<Meeting> Meetings { get; } = new(levels => Gen.Const(new Meeting())
        .With(ActorGen.Actors[1].Few(), (m, v) => m with { Parties = v })
        .WithLarge(ActorGen.Actors[1], (m, v) => m with { Host = v })
        .With(TextGen.Text, (m, v) => m with { Venue = v })
        .With(TextGen.Text, (m, v) => m with { Occasion = v })
        .With(Participants![levels].Few(), (m, v) => m with { Topics = v })
        .With(CodeGen.Of<MeetingMode>(), (m, v) => m with { Mode = v })
        .With(CodeGen.Of<MeetingStatus>(), (m, v) => m with { Status = v })
        .WithLarge(TimeGen.EventTime, (m, v) => m with { ScheduledFor = v })
        .WithLarge(TimeGen.EventTime, (m, v) => m with { FormerlyFor = v })
        .WithCommon(levels));

    internal static Leveled<Agreement> Agreements { get; } = new(levels => Gen.Const(new Agreement())
        .With(ActorGen.Actors[1].Few(), (a, v) => a with { Parties = v })
        .With(CodeGen.Of<AgreementKind>(), (a, v) => a with { Kind = v })
        .With(LocalizedGen.Localized, (a, v) => a with { Title = v })
        .With(TextGen.Text, (a, v) => a with { Subject = v })
        .With(CodeGen.Of<AgreementStage>(), (a, v) => a with { Stage = v })
        .WithLarge(ActorGen.Actors[1].Few(), (a, v) => a with { StageBy = v })
        .With(PropositionGen.Clauses[levels].Few(), (a, v) => a with { Terms = v })
        .WithCommon(levels));

    internal static Leveled<Interaction> Interactions { get; } = new(levels => Gen.Const(new Interaction())
        .With(CodeGen.Of<Verb>(), (i, v) => i with { Verb = v })
        .With(Participants![levels].Few(), (i, v) => i with { Agents = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Partners = v })
        .With(Participants![levels].Few(), (i, v) => i with { Objects = v })
        .With(Participants![levels].Few(), (i, v) => i with { Recipients = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Beneficiaries = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Opponents = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Sources = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Destinations = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Instruments = v })
        .WithLarge(Participants![levels].Few(), (i, v) => i with { Topics = v })
        .WithLarge(Adjuncts![levels].Few(), (i, v) => i with { Adjuncts = v })
        .With(PropositionGen.Clauses[levels], (i, v) => i with { Content = v })
        .With(TextGen.Text, (i, v) => i with { Occasion = v })
        .With(CodeGen.Of<InteractionStatus>(), (i, v) => i with { Status = v })
        .WithLarge(Count.Few(), (i, v) => i with { Counts = v })
        .WithLarge(NumberGen.Money.Few(), (i, v) => i with { Amounts = v })
        .WithLarge(Plover, (i, v) => i with { Plover = v })
        .WithCommon(levels));

    /// <summary>Events of types that only a later version knows, with known and unknown members.</summary>
    internal static Gen<UnknownEvent> Unknown { get; } =
        CodeGen.UnknownText.Where(type => !GeopolEvent.IsKnownType(type)).Select(type => new UnknownEvent(type))
            .WithCommon()
            .With(Gen.OneOf("""{"suppliers":[{"names":{"en":"x"}}]}""", """{"kind":7,"terms":["a",null]}"""), (e, v) => e with { Unknown = UnknownMembers.Parse(v) });

    /// <summary>Participants of all kinds, including kinds of a later version.</summary>
    internal static Leveled<Participant> Participants { get; } = new(levels => Gen.OneOf(
        ActorGen.Actors[1].Select(Participant.Of),
        GoodsGen.Goods.Where(static goods => !goods.IsEmpty).Select(Participant.Of),
        ActorGen.Place.Where(static place => !place.IsEmpty).Select(Participant.Of),
        PropositionGen.Clauses[levels].Select(Participant.Of),
        JsonGen.Unknown.Select(unknown => Participant.FromParts(null, null, null, null, unknown, out _)!)));

    internal static Leveled<Adjunct> Adjuncts { get; } = new(levels =>
        Gen.Select(CodeGen.Of<AdjunctRelation>(), Participants[levels], (relation, participant) => new Adjunct { Relation = relation, Participant = participant })
            .WithLarge(JsonGen.Unknown, (a, v) => a with { Unknown = v }));

    private static Gen<T> WithCommon<T>(this Gen<T> events, int levels = 0) where T : GeopolEvent => events
        .With(TimeGen.EventTime, (e, v) => (T)((GeopolEvent)e with { When = v }))
        .With(ActorGen.Place, (e, v) => (T)((GeopolEvent)e with { Where = v }))
        .WithLarge(PropositionGen.Clauses[levels], (e, v) => (T)((GeopolEvent)e with { Grounds = v }))
        .With(CodeGen.Of<Context>().Few(), (e, v) => (T)((GeopolEvent)e with { Contexts = v }))
        .WithLarge(Related.Few(), (e, v) => (T)((GeopolEvent)e with { Related = v }))
        .WithLarge(LocalizedGen.Localized, (e, v) => (T)((GeopolEvent)e with { Description = v }))
        .WithLarge(EvidenceGen.Coding.Few(), (e, v) => (T)((GeopolEvent)e with { Codings = v }))
        .WithLarge(EvidenceGen.Mark.Few(), (e, v) => (T)((GeopolEvent)e with { Marks = v }))
        .WithLarge(JsonGen.Unknown, (e, v) => (T)((GeopolEvent)e with { Unknown = v }));
}
