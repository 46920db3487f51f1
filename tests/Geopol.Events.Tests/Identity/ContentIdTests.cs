using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The content id is computed from what a claim holds, however it came to hold it.</summary>
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

        // What "with" does: a copy, of which one member is set.
        var copy = claim with { };
        property.SetValue(copy, Samples.Of(property.PropertyType));

        var read = ClaimJson.Deserialize(ClaimJson.Serialize(copy));
        Assert.Equal(read.ContentId, copy.ContentId);
        Assert.Equal(member is "RecordedAt" or "RecordedBy", before == copy.ContentId);
        Assert.Equal(before, claim.ContentId);
    }
}
