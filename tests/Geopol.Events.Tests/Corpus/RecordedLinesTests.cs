namespace Geopol.Events.Tests;

/// <summary>If a compared member changes, the comparison with the list notices the change.</summary>
public sealed class RecordedLinesTests
{
    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static Dictionary<string, Claim> Changed { get; } = new()
    {
        ["act"] = Outer(link => link with { Act = SpeechAct.Say }),
        ["source"] = Outer(link => link with { Sources = [CorpusActors.FinancialTimes] }),
        ["on"] = Outer(link => link with { On = EventTime.At("2023-09-10") }),
        ["naming"] = Outer(link => link with { Naming = SourceNaming.Named }),
        ["quote"] = Outer(link => link with { Quotes = [CorpusChain.Quoted("Munition")] }),
        ["a link less"] = ReferenceCorpus.S07 with { Attribution = [CorpusChain.Outlet] },
        ["polarity"] = Said(said => said with { Polarity = Polarity.Negated }),
        ["modality"] = Said(said => said with { Modality = default }),
        ["disposition"] = Said(said => said with { Disposition = Disposition.Wants }),
        ["tense"] = Said(said => said with { Tense = Tense.Future }),
        ["aspect"] = Said(said => said with { Aspect = Aspect.Begun }),
        ["evidentiality"] = Said(said => said with { Evidentiality = Evidentiality.Hearsay }),
        ["asks"] = Said(said => said with { Asks = [OpenQuestion.Whether] }),
        ["condition"] = Said(said => said with { Condition = said }),
        ["hedge"] = Said(said => said with { Wording = null }),
        ["when"] = Content(meeting => meeting with { When = CorpusTimes.InJuly }),
        ["where"] = Content(meeting => meeting with { Where = CorpusPlaces.Pyongyang }),
        ["contexts"] = Content(meeting => meeting with { Contexts = [] }),
        ["marks"] = Content(meeting => meeting with { Marks = [] }),
        ["mode"] = Content(meeting => meeting with { Mode = MeetingMode.Talks }),
        ["parties"] = Content(meeting => meeting with { Parties = [CorpusActors.KimJongUn] }),
        ["host"] = Content(meeting => meeting with { Host = CorpusActors.Russia }),
        ["topics"] = Content(meeting => meeting with { Topics = [] }),
        ["parties of a deal"] = Deal(deal => deal with { Parties = [CorpusActors.Dprk] }),
        ["subject"] = Deal(deal => deal with { Subject = "arms" }),
        ["stage"] = Deal(deal => deal with { Stage = AgreementStage.Sought }),
        ["terms"] = Deal(deal => deal with { Terms = [] }),
        ["polarity of a term"] = Term(said => said with { Polarity = Polarity.Negated }),
        ["kind"] = Sale(sale => sale with { Kind = TransferKind.Gift }),
        ["stage of a transfer"] = Sale(sale => sale with { Stage = TransferStage.Offered }),
        ["stageBy"] = Sale(sale => sale with { StageBy = [CorpusActors.Dprk] }),
        ["supplier"] = Sale(sale => sale with { Suppliers = [CorpusActors.Russia] }),
        ["recipient"] = Sale(sale => sale with { Recipients = default }),
        ["items"] = Sale(sale => sale with { Items = [CorpusGoods.Munitions, CorpusGoods.Oil] }),
        ["name of goods"] = Sale(sale => sale with { Items = [CorpusGoods.Munitions with { Name = "shells" }] }),
        ["consideration"] = Sale(sale => sale with { Consideration = [CorpusGoods.Oil] }),
        ["endUse"] = Sale(sale => sale with { EndUse = null }),
        ["type"] = Said(said => said with { Event = ReferenceCorpus.S20.Proposition.Event }),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_OneMemberChanged_Differs(string change) =>
        Assert.NotEqual(RecordedLines.Of(ReferenceCorpus.S07), RecordedLines.Of(Changed[change]));

    [Fact]
    public void Of_DifferentStatements_Differs() =>
        Assert.Equal(27, ReferenceCorpus.All.Select(static statement => string.Join('\n', RecordedLines.Of(statement.Claim))).Distinct().Count());

    private static Claim Outer(Func<AttributionLink, AttributionLink> change) => ReferenceCorpus.S07 with
    {
        Attribution = [change(ReferenceCorpus.S07.Attribution[0]), ReferenceCorpus.S07.Attribution[1]],
    };

    private static Claim Said(Func<Proposition, Proposition> change) => ReferenceCorpus.S07 with { Proposition = change(ReferenceCorpus.S07.Proposition) };

    private static Claim Content(Func<Meeting, Meeting> change) => Said(said => said with { Event = change((Meeting)said.Event) });

    private static Claim Deal(Func<Agreement, Agreement> change) =>
        Content(meeting => meeting with { Topics = [change((Agreement)meeting.Topics[0].Clause!.Proposition!.Event)] });

    private static Claim Term(Func<Proposition, Proposition> change) => Deal(deal => deal with { Terms = [change(deal.Terms[0].Proposition!)] });

    private static Claim Sale(Func<Transfer, Transfer> change) => Term(said => said with { Event = change((Transfer)said.Event) });
}
