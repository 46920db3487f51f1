namespace Geopol.Events.Tests;

internal static class TransferCases
{
    private static readonly Actor Kremlin = Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = CorpusActors.Russia };
    private static readonly Actor Sudan = Actor.State("SD", "Sudan");

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.OwnRecipient, IssueSeverity.Error, "$.recipients[0]",
            Between(CorpusActors.Dprk, CorpusActors.Dprk),
            Between(CorpusActors.Dprk, CorpusActors.Russia),
            Subject.Supply with { Recipients = [] },
            Between(Actor.NotKnown, Actor.NotKnown),
            Between(Actor.Unnamed("a middleman"), Actor.Unnamed("a middleman")),
            Between(Sudan, new Actor { OneOf = [Sudan, Actor.State("EG", "Egypt")] })),
        new(IssueCodes.OwnRecipient, IssueSeverity.Error, "$.recipients[0]",
            Between(Kremlin, Actor.State("RU")),
            Between(Kremlin, Actor.State("BY"))),
        new(IssueCodes.OwnRecipient, IssueSeverity.Error, "$.recipients[0]",
            Between(Actor.State("KP"), Coded("iso3166-1-alpha-3:PRK")),
            Between(Actor.State("KP"), Coded("iso3166-1-alpha-3:KOR")),
            Between(Actor.State("CG", "Congo"), Coded("iso3166-1-alpha-3:COD") with { Names = LocalizedText.Of(LanguageTag.English, "Congo") })),
        new(IssueCodes.OwnRecipient, IssueSeverity.Error, "$.recipients[0]",
            Between(CorpusActors.WagnerGroup, Actor.Named(default, "Wagner Group")),
            Between(CorpusActors.WagnerGroup, Actor.Named(ActorKind.Company, "Wagner Group")),
            Between(CorpusActors.WagnerGroup, Actor.Named(ActorKind.ArmedGroup, "Gruppe Wagner"))),
        new(IssueCodes.OwnRecipient, IssueSeverity.Error, "$.recipients[1]",
            Subject.Supply with { Suppliers = [CorpusActors.Dprk, Sudan], Recipients = [CorpusActors.Russia, Sudan] },
            Subject.Supply with { Suppliers = [CorpusActors.Dprk, Sudan], Recipients = [CorpusActors.Russia, CorpusActors.Japan] }),
        new(IssueCodes.TransferStageByWithoutStage, IssueSeverity.Error, "$.stageBy",
            Subject.Supply with { StageBy = [CorpusActors.Dprk] },
            Subject.Supply with { StageBy = [CorpusActors.Dprk], Stage = TransferStage.Offered },
            Subject.Supply with { Stage = TransferStage.Offered }),
        new(IssueCodes.DeliveredBeforeOrdered, IssueSeverity.Error, "$.deliveredOn",
            Subject.Supply with { OrderedOn = EventTime.At("2023-09-02"), DeliveredOn = EventTime.At("2023-09-01") },
            Subject.Supply with { OrderedOn = EventTime.At("2023-09-01"), DeliveredOn = EventTime.At("2023-09-01") },
            Subject.Supply with { OrderedOn = EventTime.At("2023-09-02"), DeliveredOn = EventTime.At("2023-09") },
            Subject.Supply with { OrderedOn = EventTime.At("2023-09-02"), DeliveredOn = EventTime.Said("earlier") }),
        new(IssueCodes.TransferOfNothing, IssueSeverity.Warning, "$",
            new Transfer { Kind = TransferKind.Sale, EndUsers = [CorpusActors.Russia] },
            new Transfer { Suppliers = [CorpusActors.Dprk] },
            new Transfer { Recipients = [CorpusActors.Dprk] },
            new Transfer { Items = [CorpusGoods.Grain] },
            new Transfer { Unknown = UnknownMembers.Parse("""{"route":"sea"}""") }),
        new(IssueCodes.CaptureWithConsideration, IssueSeverity.Warning, "$.consideration", Paid(TransferKind.Capture), Paid(TransferKind.Barter), Paid(default)),
        new(IssueCodes.CaptureWithConsideration, IssueSeverity.Warning, "$.consideration", Paid(TransferKind.Theft), Paid(TransferKind.Sale)),
        new(IssueCodes.CaptureWithConsideration, IssueSeverity.Warning, "$.consideration", Paid(TransferKind.Gift), Subject.Supply with { Kind = TransferKind.Gift }),
        new(IssueCodes.IntermediaryIsParty, IssueSeverity.Warning, "$.intermediaries[1] $.intermediaries[2]",
            Subject.Supply with { Intermediaries = [Sudan, Kremlin, CorpusActors.Dprk] },
            Subject.Supply with { Intermediaries = [Sudan, Actor.NotKnown, CorpusActors.WagnerGroup] }),
        new(IssueCodes.UnknownTransferStage, IssueSeverity.Information, "$.stage",
            Subject.Supply with { Stage = TransferStage.Parse("insured") },
            Subject.Supply with { Stage = TransferStage.Intercepted },
            Subject.Supply),
    ];

    private static Transfer Between(Actor supplier, Actor recipient) => Subject.Supply with { Suppliers = [supplier], Recipients = [recipient] };

    private static Actor Coded(string identifier) => new() { Kind = ActorKind.State, Id = [Identifier.Parse(identifier)] };

    private static Transfer Paid(TransferKind kind) => Subject.Supply with { Kind = kind, Consideration = [CorpusGoods.Grain] };
}
