namespace Geopol.Events.Tests;

/// <summary>The headline, and the statements of the first paragraphs about the deal and its sources.</summary>
internal static class HeadlineClaims
{
    internal static Claim S01 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.FirstOf(CorpusWording.Hedged("agree", "könnte")),
            Event = new Agreement
            {
                Parties = [CorpusActors.Dprk, CorpusActors.Russia],
                Subject = "arms deliveries",
                Contexts = [Context.Military],
            },
        },
    };

    internal static Claim S02 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper, CorpusChain.ExpertsAssess],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Evidentiality = Evidentiality.Apparent,
            Disposition = Disposition.Willing,
            Wording = CorpusWording.FirstOf(CorpusWording.Hedged("conclude", "scheint … bereit")),
            Event = new Agreement
            {
                Parties = [CorpusActors.KimJongUn, CorpusActors.Russia],
                Subject = "arms supply agreement",
                Stage = AgreementStage.Agreed,
                StageBy = [CorpusActors.KimJongUn],
                Terms =
                [
                    new Transfer { Suppliers = [CorpusActors.Dprk], Recipients = [CorpusActors.Russia], Items = [CorpusGoods.Arms] },
                ],
                Contexts = [Context.Military],
                Marks = [Mark.Inferred("terms", "That the arms go from DPRK to Russia isn't said here; the rest of the piece says so.")],
            },
        },
    };

    /// <summary>The origin of S02. It is the same statement of the same sources, with the date of the paper's report.</summary>
    internal static Claim S03 { get; } = S02 with
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.PaperDated, CorpusChain.ExpertsAssess],
    };
}
