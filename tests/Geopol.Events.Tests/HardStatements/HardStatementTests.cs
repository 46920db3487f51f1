namespace Geopol.Events.Tests;

/// <summary>Statements that other models can't record completely are recorded completely, and with the right meaning.</summary>
public sealed class HardStatementTests
{
    public static TheoryData<string> Names => [.. HardStatements.All.Select(static statement => statement.Name)];

    [Fact]
    public void All_OfTheTable_AreTwentyTwoStatements() => Assert.Equal(23, HardStatements.All.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Claim_OfAHardStatement_IsValidAndSurvivesJson(string name)
    {
        var claim = Of(name).Claim;

        Assert.DoesNotContain(claim.Check(), static issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal(claim, ClaimJson.Deserialize(ClaimJson.Serialize(claim)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Factualities_OfAHardStatement_AreThoseOfEachSpeaker(string name)
    {
        var statement = Of(name);

        Assert.Equal(statement.Factualities, string.Join(' ', statement.Claim.Factualities().Select(static value => value.ToFactBank())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_OfAHardStatementAndAnother_MeetWhereTheyMust(string name)
    {
        var (_, claim, _, other, meet) = Of(name);

        Assert.Equal(meet, KeyPair.Meeting(claim, other));
    }

    // A threatened, demanded or planned event isn't asserted, although the claim that contains it is.
    [Fact]
    public void ContentFactuality_OfWhatIsEmbedded_IsUncommitted()
    {
        var warning = (Warning)Of("the Houthis will strike ports unless salaries are paid by 1 October").Claim.Proposition.Event;

        Assert.Equal(Factuality.Uncommitted, warning.Condition!.Proposition!.ContentFactuality());
        Assert.Equal(Factuality.Uncommitted, warning.Consequence!.Proposition!.ContentFactuality());
    }

    // A speaker's confidence is separate from the recorder's confidence.
    [Fact]
    public void Confidence_OfASpeaker_IsOnTheLink()
    {
        var claim = Of("the intelligence community with moderate confidence: likely, 55 to 80 %").Claim;

        Assert.Null(claim.Confidence);
        Assert.Equal(ConfidenceLevel.Moderate, claim.Attribution.Origin!.Confidence!.Level);
    }

    // Speakers who blame different actors still name the same incident.
    [Fact]
    public void Related_OfWhoeverBlamesAnother_IsOneIncident()
    {
        var (_, kyiv, _, others, _) = Of("Kyiv: 17 killed by a Russian missile; others: by a stray one");

        Assert.Equal(kyiv.Proposition.Event.Related, others.Proposition.Event.Related);
    }

    private static HardStatement Of(string name) => HardStatements.All.Single(statement => statement.Name == name);
}
