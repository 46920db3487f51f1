using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>A set overlaps each date that it contains. The relation is symmetric, and the order of the members of a set doesn't matter.</summary>
public sealed class EdtfSetComparisonTests
{
    [Theory]
    [InlineData("{1960,1961-12..}", "2006")]
    [InlineData("{2001-XX-31,XXXX-02-29}", "1985/..")]
    public void Overlaps_OfASetWithAMemberThatContains_IsYesEachWay(string set, string other)
    {
        var (a, b) = (Edtf.Parse(set), Edtf.Parse(other));

        Assert.Equal(Trilean.Yes, a.Overlaps(b));
        Assert.Equal(Trilean.Yes, b.Overlaps(a));
        Assert.Equal(Trilean.Yes, a.Canonical().Overlaps(b));
    }

    // The set has a stretch that ends in January of any year, so its last day can be earlier than all days that have numbers.
    [Fact(Timeout = 60_000)]
    public async Task Comparisons_OfASetWithoutAnEarliestEnd_End()
    {
        var (set, other) = (Edtf.Parse("{..?-9390-01,-9845~}"), Edtf.Parse("%1993~-08-%31"));

        Assert.Equal(Trilean.Perhaps, await Task.Run(() => set.Overlaps(other), TestContext.Current.CancellationToken));
        Assert.Equal(Trilean.Perhaps, await Task.Run(() => set.Contains(other), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Comparisons_OfAnySets_AgreeWithEachOther() =>
        Gen.Select(Sets, Sets).Sample(
            static (a, b) =>
            {
                Assert.Equal(a.Overlaps(b), b.Overlaps(a));
                Assert.Equal(a.Overlaps(b), a.Canonical().Overlaps(b.Canonical()));
                Assert.True(a.Contains(b) != Trilean.Yes || a.Overlaps(b) == Trilean.Yes, $"{a} contains {b}");
            },
            iter: Tier.Of(200_000));

    private static Gen<Edtf> Sets { get; } =
        Gen.OneOf("1960", "1961-12..", "..2001", "2006", "2001-XX-31", "XXXX-02-29", "2001-02-XX", "1985/..", "2004-06/2006-08", "199X", "2010-24", "2001-01-01")
            .Array[1, 4].Select(static members => Edtf.TryParse(members is [var one] ? one : $"{{{string.Join(',', members.Where(static member => !member.Contains('/')))}}}", out var set) ? set : Edtf.Parse("2001"));
}
