using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The content id depends only on the content of a claim, and not on the way in which the claim was built.</summary>
public sealed class ContentIdTests
{
    public static TheoryData<string> Members =>
        [.. typeof(Claim).GetProperties().Where(p => p.SetMethod is not null).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void ContentId_AfterWith_IsTheIdOfWhatTheClaimNowHolds(string member)
    {
        var property = typeof(Claim).GetProperty(member)!;
        var claim = new Claim { Proposition = new Meeting { Parties = [Actor.State("KP"), Actor.State("RU")] } };
        var before = claim.ContentId;

        // A "with" expression does the same: it copies the record and sets a member.
        var copy = claim with { };
        property.SetValue(copy, Samples.Of(property.PropertyType));

        var read = ClaimJson.Deserialize(ClaimJson.Serialize(copy));
        Assert.Equal(read.ContentId, copy.ContentId);
        Assert.Equal(member is "RecordedAt" or "RecordedBy", before == copy.ContentId);
        Assert.Equal(before, claim.ContentId);
    }
}
