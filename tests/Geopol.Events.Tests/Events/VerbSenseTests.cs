namespace Geopol.Events.Tests;

/// <summary>Verbs that report the same act have the same sense, and the keys contain the sense.</summary>
public sealed class VerbSenseTests
{
    public static TheoryData<string, string> Meet => [.. VerbSensePairs.Meet];

    public static TheoryData<string, string> Part => [.. VerbSensePairs.Part];

    [Theory]
    [MemberData(nameof(Meet))]
    public void Keys_OfVerbsThatReportTheSameAct_AreEqual(string left, string right)
    {
        Assert.Equal(Verb.Parse(left).Sense, Verb.Parse(right).Sense);
        Assert.Equal(Of(left).Key, Of(right).Key);
        Assert.Equal(Of(left).MatterKey, Of(right).MatterKey);
    }

    [Theory]
    [MemberData(nameof(Part))]
    public void Keys_OfVerbsThatReportDifferentActs_Differ(string left, string right)
    {
        Assert.NotEqual(Verb.Parse(left).Sense, Verb.Parse(right).Sense);
        Assert.NotEqual(Of(left).Key, Of(right).Key);
        Assert.NotEqual(Of(left).MatterKey, Of(right).MatterKey);
    }

    [Fact]
    public void Pairs_OfBothTables_AreAtLeastForty()
    {
        Assert.True(VerbSensePairs.Meet.Length >= 40);
        Assert.True(VerbSensePairs.Part.Length >= 40);
    }

    [Fact]
    public void IdentityForm_OfASynonym_HasTheSense()
    {
        Assert.Contains("\"verb\":\"attack\"", IdentityForm.Of(Of("strike")), StringComparison.Ordinal);
        Assert.Contains("\"verb\":\"attack\"", IdentityForm.OfMatter(Of("strike")), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfASynonym_KeepsTheVerbOfTheText()
    {
        var claim = new Claim { Proposition = Of("strike") };

        Assert.Contains("\"verb\":\"strike\"", ClaimJson.Serialize(claim), StringComparison.Ordinal);
        Assert.NotEqual(claim.ContentId, new Claim { Proposition = Of("attack") }.ContentId);
    }

    [Theory]
    [InlineData("quibblify")]
    [InlineData("Strike")]
    [InlineData("strike ukraine")]
    [InlineData("s")]
    [InlineData("공격하다")]
    public void Sense_OfAnUnknownVerb_IsTheVerb(string text)
    {
        var verb = Verb.Parse(text);

        Assert.Equal(verb, verb.Sense);
        Assert.False(VerbSenses.TryGetSense(verb, out var sense));
        Assert.Equal(verb, sense);
        Assert.Equal(VerbReciprocity.None, VerbSenses.ReciprocityOf(verb));
    }

    [Fact]
    public void Sense_OfTheAbsentVerb_IsAbsent()
    {
        Assert.True(default(Verb).Sense.IsAbsent);
        Assert.False(VerbSenses.TryGetSense(default, out _));
        Assert.Equal(VerbReciprocity.None, VerbSenses.ReciprocityOf(default));
    }

    [Fact]
    public void Sense_OfASense_IsItself()
    {
        Assert.All(VerbSenseRow.ReadAll(), static row =>
        {
            var sense = Verb.Parse(row.Code).Sense;
            Assert.Equal(sense, sense.Sense);
        });
    }

    [Theory]
    [InlineData("clash", nameof(VerbReciprocity.Opponents))]
    [InlineData("skirmish", nameof(VerbReciprocity.Opponents))]
    [InlineData("exchange-fire", nameof(VerbReciprocity.Opponents))]
    [InlineData("trade-fire", nameof(VerbReciprocity.Opponents))]
    [InlineData("compete", nameof(VerbReciprocity.Opponents))]
    [InlineData("cooperate", nameof(VerbReciprocity.Partners))]
    [InlineData("collaborate", nameof(VerbReciprocity.Partners))]
    [InlineData("hold-exercises", nameof(VerbReciprocity.Partners))]
    [InlineData("hold-drills", nameof(VerbReciprocity.Partners))]
    [InlineData("conduct-military-exercises", nameof(VerbReciprocity.Partners))]
    [InlineData("hold-joint-exercises", nameof(VerbReciprocity.Partners))]
    [InlineData("trade", nameof(VerbReciprocity.Partners))]
    [InlineData("ally", nameof(VerbReciprocity.Partners))]
    [InlineData("partner", nameof(VerbReciprocity.Partners))]
    [InlineData("establish-relations", nameof(VerbReciprocity.Partners))]
    [InlineData("swap-prisoners", nameof(VerbReciprocity.Partners))]
    // The agents and the other participants have different roles in the event.
    [InlineData("attack", nameof(VerbReciprocity.None))]
    [InlineData("go-to-war-with", nameof(VerbReciprocity.None))]
    [InlineData("wage-war", nameof(VerbReciprocity.None))]
    [InlineData("share-intelligence", nameof(VerbReciprocity.None))]
    [InlineData("sever-relations", nameof(VerbReciprocity.None))]
    [InlineData("suspend-cooperation", nameof(VerbReciprocity.None))]
    [InlineData("resume-trade", nameof(VerbReciprocity.None))]
    [InlineData("side-with", nameof(VerbReciprocity.None))]
    [InlineData("help", nameof(VerbReciprocity.None))]
    // "A and B fought" can also mean that they fought side by side.
    [InlineData("fight", nameof(VerbReciprocity.None))]
    public void Reciprocity_OfAVerb_SaysWhoCanChangePlaces(string verb, string expected) =>
        Assert.Equal(expected, VerbSenses.ReciprocityOf(Verb.Parse(verb)).ToString());

    [Fact]
    public void Sense_OfKnownAndUnknownVerbs_AllocatesNothing()
    {
        Verb[] verbs = [Verb.Parse("attack"), Verb.Parse("strike"), Verb.Parse("quibblify"), default];
        var known = verbs.Count(static verb => VerbSenses.TryGetSense(verb, out _) && VerbSenses.ReciprocityOf(verb) == VerbReciprocity.None);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var verb in verbs)
        {
            _ = verb.Sense;
            _ = VerbSenses.ReciprocityOf(verb);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2, known);
    }

    private static Proposition Of(string verb) => new() { Event = new Interaction { Verb = Verb.Parse(verb) }, Modality = Modality.Asserted };
}
