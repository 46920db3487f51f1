namespace Geopol.Events.Tests;

public sealed class FactualityTests
{
    private static readonly string[] Contents = ["CT+", "PR+", "PS+", "Uu", "PS-", "PR-", "CT-"];

    private static readonly (string Act, string Values)[] Acts =
    [
        ("report", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("say", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("claim", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("allege", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("confirm", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("acknowledge", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("recall", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("reveal", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("presuppose", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("correct", "CT+ PR+ PS+ Uu PS- PR- CT-"),
        ("assess", "PR+ PR+ PS+ Uu PS- PR- PR-"),
        ("predict", "PR+ PR+ PS+ Uu PS- PR- PR-"),
        ("suggest", "PS+ PS+ PS+ Uu PS- PS- PS-"),
        ("deny", "CT- Uu CT- Uu CT+ Uu CT+"),
        ("doubt", "PR- PR- PR- Uu PR+ PR+ PR+"),
        ("question", "Uu Uu Uu Uu Uu Uu Uu"),
        ("decline", "Uu Uu Uu Uu Uu Uu Uu"),
        ("withdraw", "Uu Uu Uu Uu Uu Uu Uu"),
        ("tweet", "Uu Uu Uu Uu Uu Uu Uu"),
        ("", "Uu Uu Uu Uu Uu Uu Uu"),
    ];

    private static readonly string[] Factives = ["confirm", "acknowledge", "recall", "reveal", "presuppose"];

    public static TheoryData<string, string> ActValues => [.. Acts.Select(static row => (row.Act, row.Values))];

    public static TheoryData<string> ActNames => [.. Acts.Select(static row => row.Act)];

    [Theory]
    [MemberData(nameof(ActValues))]
    public void Factualities_InnermostAct_IsLaidOverEachContent(string act, string values) =>
        Assert.Equal(values, string.Join(' ', Contents.Select(content => Read(content, act))));

    [Fact]
    public void Acts_OfTheTable_AreAllThatAreKnown() => Assert.Equal(
        typeof(SpeechAct).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(SpeechAct)).Select(static property => ((SpeechAct)property.GetValue(null)!).Text).Order(),
        Acts.Select(static row => row.Act).Where(static act => act is not ("" or "tweet")).Order());

    [Theory]
    [MemberData(nameof(ActNames))]
    public void Factualities_OuterSpeaker_SharesTheValueOfAFactiveInnerActOnly(string inner)
    {
        var expected = Factives.Contains(inner) ? "CT+" : "Uu";
        Assert.All(Acts, outer => Assert.Equal(expected, Read("CT+", outer.Act, inner).Split(' ')[0]));
    }

    [Theory]
    [InlineData("CT+", "report report recall", "Uu CT+ CT+")]
    [InlineData("CT+", "report confirm recall", "CT+ CT+ CT+")]
    [InlineData("CT+", "confirm report recall", "Uu CT+ CT+")]
    [InlineData("CT-", "report reveal acknowledge", "CT- CT- CT-")]
    [InlineData("CT+", "report confirm say", "Uu Uu CT+")]
    [InlineData("CT+", "report confirm deny", "Uu Uu CT-")]
    [InlineData("PR+", "report confirm assess", "Uu Uu PR+")]
    [InlineData("PS+", "deny presuppose", "PS+ PS+")]
    [InlineData("CT+", "report deny say", "Uu Uu CT+")]
    public void Factualities_Chain_GivesAValueForEachSpeakerOutermostFirst(string content, string acts, string values) =>
        Assert.Equal(values, Read(content, acts.Split(' ')));

    [Fact]
    public void Factualities_NobodySaysIt_AreNone() => Assert.Empty(ClaimOf("CT+", []).Factualities());

    [Theory]
    [InlineData("deny", "CT-", "Uu")]
    [InlineData("doubt", "PR-", "Uu")]
    [InlineData("correct", "CT+", "CT+")]
    [InlineData("confirm", "CT+", "CT+")]
    [InlineData("question", "Uu", "Uu")]
    public void Factualities_ActLimitedToMembers_LeavesTheEventOpenWhereItWasDenied(string act, string all, string limited)
    {
        var claim = ClaimOf("CT+", [act]);
        Assert.Equal(all, claim.Factualities()[0].ToFactBank());

        var link = claim.Attribution[0] with { About = [MemberPath.Parse("items")] };
        Assert.Equal(limited, (claim with { Attribution = [link] }).Factualities()[0].ToFactBank());
    }

    [Fact]
    public void ToFactBank_AllValues_AreDistinct() =>
        Assert.Equal(["Uu", "CT+", "PR+", "PS+", "CT-", "PR-", "PS-"], Enum.GetValues<Factuality>().Select(static value => value.ToFactBank()));

    private static string Read(string content, params string[] acts) =>
        string.Join(' ', ClaimOf(content, acts).Factualities().Select(static value => value.ToFactBank()));

    private static Claim ClaimOf(string content, string[] acts)
    {
        var proposition = new Proposition
        {
            Event = Subject.Supply,
            Polarity = content[^1] == '-' ? Polarity.Negated : default,
            Modality = content[..2] switch { "CT" => Modality.Asserted, "PR" => Modality.Estimated, "PS" => Modality.Possible, _ => default },
            Likelihood = content[..2] == "PR" ? Likelihood.Of(0.8) : null,
        };
        Assert.Equal(content, proposition.ContentFactuality().ToFactBank());
        return new() { Proposition = proposition, Attribution = [.. acts.Select(static act => new AttributionLink { Act = act.Length == 0 ? default : SpeechAct.Parse(act) })] };
    }
}
