namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class KeyTests
{
    public static TheoryData<string> Names => [.. KeyPairs.All.Select(pair => pair.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_OfAPair_MeetWhereTheyMustAndPartElsewhere(string name)
    {
        var (_, left, right, meet) = KeyPairs.All.Single(pair => pair.Name == name);

        Assert.Equal(meet, KeyPair.Meeting(left, right));
    }

    [Fact]
    public void Pairs_OfTheTable_AreMoreThanEighty() => Assert.True(KeyPairs.All.Count > 80);

    [Fact]
    public void IdentityForms_OfAllPairs_AreCanonicalJson()
    {
        foreach (var claim in KeyPairs.All.SelectMany(pair => new[] { pair.Left, pair.Right }))
        {
            foreach (var form in new[] { IdentityForm.Of(claim), IdentityForm.Of(claim.Proposition), IdentityForm.OfMatter(claim.Proposition) })
            {
                Assert.Equal(CanonicalJson.Canonicalize(form), form);
            }
        }
    }

    [Fact]
    public void Keys_OfAProposition_AreTheHashOfPrefixAndForm()
    {
        var proposition = KeyPairs.All[0].Left.Proposition;

        Assert.Equal($"p1-{Hash("p1-" + IdentityForm.Of(proposition))}", proposition.Key.ToString());
        Assert.Equal($"m1-{Hash("m1-" + IdentityForm.OfMatter(proposition))}", proposition.MatterKey.ToString());
    }

    [Fact]
    public void ContentId_OfAClaim_IsTheHashOfPrefixAndJsonWithoutTheRecording()
    {
        var claim = KeyPairs.All[1].Right;
        var content = ClaimJson.Serialize(claim with { RecordedAt = null, RecordedBy = null });

        Assert.Equal($"c1-{Hash("c1-" + content)}", claim.ContentId.ToString());
    }

    [Fact]
    public void Keys_WithAnUnknownMemberInside_AreProvisional()
    {
        var claim = KeyPairs.All[0].Left;
        var sale = (Transfer)claim.Proposition.Event;
        var newer = claim with { Proposition = claim.Proposition with { Event = sale with { Unknown = UnknownMembers.Parse("""{"insurer":"x"}""") } } };

        Assert.True(newer.Key.IsProvisional);
        Assert.True(newer.Proposition.Key.IsProvisional);
        Assert.True(newer.Proposition.MatterKey.IsProvisional);
        Assert.EndsWith("?", newer.Proposition.Key.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(claim.Proposition.MatterKey, newer.Proposition.MatterKey);
        Assert.Equal(newer.Proposition.Key, PropositionKey.Parse(newer.Proposition.Key.ToString()));
        Assert.False(claim.Key.IsProvisional);
    }

    [Fact]
    public void Keys_OfAnUnknownEvent_AreProvisionalAndKnowItsType()
    {
        var one = Proposition.Of(new UnknownEvent("eclipse"));
        var other = Proposition.Of(new UnknownEvent("landslide"));

        Assert.True(one.MatterKey.IsProvisional);
        Assert.NotEqual(one.MatterKey, other.MatterKey);
    }

    [Fact]
    public void Key_OfADeepInferredMember_LeavesItOut()
    {
        var deal = new Agreement { Terms = [new Transfer { Suppliers = [Actor.State("KP")], Recipients = [Actor.State("RU")] }] };
        var talks = new Meeting { Topics = [deal] };
        var marked = talks with { Marks = [Mark.Inferred("topics[0].clause.event.terms[0].event.suppliers")] };
        var without = new Meeting { Topics = [new Agreement { Terms = [new Transfer { Recipients = [Actor.State("RU")] }] }] };

        Assert.Equal(Proposition.Of(without).Key, Proposition.Of(marked).Key);
        Assert.NotEqual(Proposition.Of(talks).Key, Proposition.Of(marked).Key);
        Assert.Equal(Proposition.Of(talks).MatterKey, Proposition.Of(marked).MatterKey);
    }

    [Theory]
    [InlineData("")]
    [InlineData("c1-")]
    [InlineData("c1-00")]
    [InlineData("k1-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("c1-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("c1-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa?")]
    [InlineData("c1-0000000000000000000000000000000000000000000000000000000000000000")]
    public void ContentId_OfAnythingElse_IsNone(string text)
    {
        Assert.False(ContentId.TryParse(text, out var id));
        Assert.True(id.IsAbsent);
        Assert.Throws<FormatException>(() => ContentId.Parse(text));
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
