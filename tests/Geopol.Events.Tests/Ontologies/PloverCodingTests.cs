using System.Text.Json;
using CsCheck;

namespace Geopol.Events.Tests;

public sealed class PloverCodingTests
{
    // The list doesn't code a statement that repeats an earlier one.
    private const string TellsAgainWhatS02Tells = "S03";

    private static readonly string[] Members = ["raw", "auxiliary", "by_rule", "folding"];

    public static TheoryData<string> Statements => [.. ReferenceCorpus.All.Select(static statement => statement.Id)];

    [Theory]
    [MemberData(nameof(Statements))]
    public void ToPlover_ClaimOfTheCorpus_IsTheCodeThatIsListed(string id)
    {
        using var list = CorpusList.Open();
        var listed = list.Statement(id);
        var proposition = ReferenceCorpus.Of(id).Claim.Proposition;
        if (id == TellsAgainWhatS02Tells)
        {
            Assert.Equal("raw null auxiliary [] by_rule null contexts []", Lines(listed));
            Assert.Equal(ReferenceCorpus.Of("S02").Claim.Proposition.ToPlover(), proposition.ToPlover());
            return;
        }

        Assert.Equal(Lines(listed), Lines(proposition));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void After_ClaimOfTheCorpus_FoldsNoFurtherThanIsAsked(string id)
    {
        var coding = ReferenceCorpus.Of(id).Claim.Proposition.ToPlover();

        Assert.Equal(coding.Raw, coding.After(PloverFolding.None));
        Assert.Equal(coding.FoldedBy == PloverFolding.Manual ? coding.Code : coding.Raw, coding.After(PloverFolding.Manual));
        Assert.Equal(coding.Code, coding.After(PloverFolding.Ours));
    }

    [Fact]
    public void CountByType_OfTheCorpus_LeavesOutWhatIsNegated()
    {
        var codings = ReferenceCorpus.All.Select(static statement => statement.Claim.Proposition.ToPlover()).ToList();

        Assert.Equal(1, codings.CountByType()[PloverType.Support]);
        Assert.Equal(2, codings.CountByType(withNegated: true)[PloverType.Support]);
        Assert.Equal(3, codings.CountByType(PloverFolding.None)[PloverType.Support]);
        Assert.Equal(codings.Count(static coding => coding.Counts), codings.CountByType().Values.Sum());
        Assert.Equal(codings.Count(static coding => coding.Raw is not null), codings.CountByType(withNegated: true).Values.Sum());
        Assert.DoesNotContain(PloverType.Coerce, codings.CountByType().Keys);
    }

    [Fact]
    public void ToPlover_CodeOfACoder_StaysInTheCodings()
    {
        var coded = new Transfer { Stage = TransferStage.Delivered, Codings = [new Coding { Scheme = CodingScheme.Plover, Code = "COOPERATE", Coder = "someone" }] };

        Assert.Equal(PloverType.Aid, coded.ToPlover()?.Type);
        var kept = Assert.IsType<Transfer>(ClaimJson.Deserialize(ClaimJson.Serialize(ReferenceCorpus.S21 with { Proposition = coded })).Proposition.Event);
        Assert.Equal(coded.Codings, kept.Codings);
    }

    public static TheoryData<Proposition, string> Cases => new()
    {
        { new Meeting { Mode = MeetingMode.Visit }, "CONSULT/visit" },
        { Future(new Meeting { Mode = MeetingMode.Visit }), "AGREE (CONSULT/visit, future)" },
        { new Meeting { Status = MeetingStatus.Scheduled }, "AGREE (CONSULT, future)" },
        { new Meeting { Status = MeetingStatus.Cancelled }, "REJECT/meet" },
        { new Meeting { Status = MeetingStatus.Postponed }, "none" },
        { new Meeting { Mode = MeetingMode.Call }, "CONSULT/phone" },
        { new Meeting { Mode = MeetingMode.Multilateral }, "CONSULT/multilateral" },
        { new Agreement { Stage = AgreementStage.Signed }, "SUPPORT" },
        { Future(new Agreement { Stage = AgreementStage.Signed }), "AGREE (SUPPORT, future)" },
        { new Agreement { Stage = AgreementStage.Negotiating }, "CONSULT" },
        { new Agreement { Stage = AgreementStage.WithdrawnFrom }, "SANCTION/withdraw" },
        { new Agreement { Stage = AgreementStage.Violated }, "REJECT/yield" },
        { new Agreement { Stage = AgreementStage.Violated, Kind = AgreementKind.Treaty }, "REJECT/yield" },
        { new Agreement { Stage = AgreementStage.Violated, Kind = AgreementKind.Ceasefire }, "ASSAULT" },
        { new Agreement { Stage = AgreementStage.Ended, Kind = AgreementKind.Ceasefire }, "SANCTION/withdraw" },
        { new Agreement { Stage = AgreementStage.Parse("toasted") }, "none" },
        { new Transfer { Kind = TransferKind.Sale }, "COOPERATE" },
        { new Transfer { Consideration = [Commodity.Munitions] }, "COOPERATE" },
        { new Transfer { Kind = TransferKind.Gift }, "AID" },
        { new Transfer { Kind = TransferKind.Capture }, "COERCE/seize" },
        { new Transfer { Kind = TransferKind.Return }, "RETREAT/release" },
        { Future(new Transfer { Kind = TransferKind.Return }), "CONCEDE (RETREAT/release, future)" },
        { new Transfer { Stage = TransferStage.Offered }, "AGREE" },
        { new Transfer { Stage = TransferStage.Requested }, "REQUEST/assist" },
        { new Transfer { Stage = TransferStage.Refused }, "REJECT/assist" },
        { new Transfer { Stage = TransferStage.Suspended }, "SANCTION/discontinue" },
        { new Transfer { Stage = TransferStage.Intercepted }, "COERCE/seize" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("assault-rifles")] }, "COERCE/seize" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("oil")] }, "COERCE/seize" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("rockets"), Commodity.Parse("oil")] }, "COERCE/seize" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("rockets")] }, "none" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("ballistic-missiles"), Commodity.Parse("strike-drones")] }, "none" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("glide-bombs")] }, "none" },
        { new Transfer { Stage = TransferStage.Intercepted, Items = [Commodity.Parse("naval-drones")] }, "COERCE/seize" },
        { new Transfer { Stage = TransferStage.Delivered }, "AID" },
        { new Warning { Kind = WarningKind.Ultimatum }, "THREATEN" },
        { new Warning { Kind = WarningKind.Caution }, "none" },
        { new Interaction { Verb = Verb.Parse("wave") }, "none" },
        { Assault with { Modality = Modality.Possible }, "THREATEN (ASSAULT, hypothetical)" },
        { Assault with { Tense = Tense.Future }, "ASSAULT (ASSAULT, future)" },
        { Assault with { Polarity = Polarity.Negated }, "ASSAULT (ASSAULT, negation)" },
        { Assault with { Condition = new Proposition { Event = new Meeting() } }, "THREATEN (ASSAULT, hypothetical)" },
        { Assault with { Asks = [OpenQuestion.Whether] }, "none" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ToPlover_Proposition_IsRawAuxiliaryAndFolded(Proposition proposition, string expected)
    {
        var coding = proposition.ToPlover();
        Assert.Equal(expected, coding.ToString());
        Assert.Equal(coding.Code is null, coding.Reason is not null);
        Assert.Equal(coding.FoldedBy != PloverFolding.None, coding.Code?.Type != coding.Raw?.Type);
    }

    // By hand, after the notes on ambiguities of SANCTION, COERCE and ASSAULT in the manual. "Expel" is COERCE/deport for individuals and SANCTION/expel for
    // states and diplomats, so the verb alone has no code.
    [Theory]
    [InlineData("Niger expelled [a journalist]", "none")]
    [InlineData("Niger expelled the UN coordinator", "none")]
    [InlineData("Russia expelled Germany", "none")]
    [InlineData("Bulgaria expelled the ambassador of Russia", "SANCTION/expel")]
    [InlineData("Bulgaria expelled diplomats of Russia", "SANCTION/expel")]
    [InlineData("Turkey deported migrants to Syria", "COERCE/deport")]
    [InlineData("Israel intercepted 30 rockets", "none")]
    [InlineData("Israel intercepted 30 rockets from Lebanon", "none")]
    [InlineData("Ukraine shot down 32 drones over Kyiv", "none")]
    [InlineData("France intercepted rifles destined for Yemen", "COERCE/seize")]
    [InlineData("Hezbollah violated the ceasefire with Israel", "ASSAULT")]
    [InlineData("Hezbollah broke the ceasefire with Israel", "ASSAULT")]
    [InlineData("Russia violated the treaty", "REJECT/yield")]
    [InlineData("The United States imposed sanctions on Iran", "SANCTION/discontinue")]
    [InlineData("The United States sanctioned Iran", "SANCTION/discontinue")]
    [InlineData("The EU imposed an embargo on Russia", "SANCTION/discontinue")]
    [InlineData("Israel launched airstrikes on Damascus", "ASSAULT/aerial")]
    [InlineData("Israel attacked Iran", "ASSAULT")]
    public void ToPlover_Sentence_IsTheCodeOfTheManual(string sentence, string expected) =>
        Assert.Equal(expected, Claim.Parse(sentence).Proposition.ToPlover().ToString());

    [Theory]
    [InlineData("The United States imposed sanctions on Iran", "16")]
    [InlineData("The EU imposed an embargo on Russia", "16")]
    [InlineData("Israel launched airstrikes on Damascus", "195")]
    [InlineData("Ukraine launched a drone attack on Engels", "1952")]
    [InlineData("Israel attacked Iran", null)]
    [InlineData("Hezbollah violated the ceasefire with Israel", "196")]
    [InlineData("China hacked the US Treasury", "176")]
    [InlineData("Turkey arrested 15 people", "173")]
    [InlineData("Russia and China signed a treaty", "057")]
    public void ToCameo_Sentence_IsTheCodeOrNothingInCommon(string sentence, string? expected)
    {
        Assert.Equal(expected, Claim.Parse(sentence).Proposition.Event.ToCameo(out var reason)?.Code);
        Assert.Equal(expected is null, reason is not null);
    }

    [Fact]
    public void ToPlover_AssaultSupposedOrPossible_IsFoldedByTheManualOrByUs()
    {
        var supposed = Assault with { Condition = new Proposition { Event = new Meeting() } };

        Assert.Equal(PloverFolding.Manual, supposed.ToPlover().FoldedBy);
        Assert.Equal(PloverFolding.Manual, (supposed with { Modality = Modality.Possible }).ToPlover().FoldedBy);
        Assert.Equal(PloverFolding.Ours, (Assault with { Modality = Modality.Possible }).ToPlover().FoldedBy);
        Assert.Equal(PloverFolding.Ours, (Assault with { Disposition = Disposition.Able }).ToPlover().FoldedBy);
    }

    [Fact]
    public void ToPlover_AnyEvent_NamesModesOfItsTypeOnly() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var coding = claim.Proposition.ToPlover();
            return claim.Proposition.Event is Interaction || coding.Raw is null
                || (coding.Raw.Modes.All(mode => PloverOntology.Has(coding.Raw.Type, mode)) && coding.Code!.Modes.All(mode => PloverOntology.Has(coding.Code.Type, mode)));
        },
        iter: Tier.Of(10_000));

    private static Proposition Assault => new Interaction { Plover = new PloverCode { Type = PloverType.Assault } };

    private static Proposition Future(GeopolEvent content) => new() { Event = content, Tense = Tense.Future };

    // The list names a folding as ours. If the type changed without such a note, the folding is by the manual.
    private static string Lines(JsonElement statement)
    {
        var plover = statement.GetProperty("plover");
        Assert.All(plover.EnumerateObject(), static member => Assert.Contains(member.Name, Members));
        var (raw, rule) = (Text(plover, "raw"), Text(plover, "by_rule"));
        var folding = plover.TryGetProperty("folding", out var whose) ? whose.GetString() : raw.Split('/')[0] == rule ? null : "manual";
        return Lines(raw, Texts(plover, "auxiliary"), rule, folding, Texts(statement, "contexts"));
    }

    private static string Lines(Proposition proposition)
    {
        var coding = proposition.ToPlover();
        var folding = coding.FoldedBy switch { PloverFolding.Ours => "ours", PloverFolding.Manual => "manual", _ => null };
        return Lines(
            coding.After(PloverFolding.None)?.ToString(), coding.Auxiliary.Select(static mode => mode.Text), coding.After(PloverFolding.Ours)?.Type.Text,
            folding, proposition.Event.Contexts.Select(static context => context.Text));
    }

    private static string Lines(string? raw, IEnumerable<string?> auxiliary, string? rule, string? folding, IEnumerable<string?> contexts) =>
        $"raw {raw ?? "null"} auxiliary [{string.Join(", ", auxiliary)}] by_rule {rule ?? "null"}{(folding is null ? "" : $" folding {folding}")} contexts [{string.Join(", ", contexts)}]";

    private static string Text(JsonElement plover, string member) => plover.GetProperty(member).GetString() ?? "null";

    private static IEnumerable<string?> Texts(JsonElement owner, string member) => owner.GetProperty(member).EnumerateArray().Select(static item => item.GetString());
}
