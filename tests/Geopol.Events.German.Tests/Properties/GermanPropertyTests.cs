using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Properties of the German sentence of any claim.</summary>
public sealed class GermanPropertyTests
{
    [Fact]
    public void Say_AnyClaim_IsASentence() => ClaimGen.Claim.Sample(
        static claim =>
        {
            var sentence = claim.Say(German.Instance);
            return sentence.Length > 3 && sentence[0] != ' ' && sentence[^1] != ' ' && sentence == claim.Say(German.Instance);
        },
        iter: Tier.Of(20_000));

    [Fact]
    public void Say_ClaimOfSentenceOfAnyClaim_IsASentence() => ClaimGen.Claim.Sample(
        static claim => !ClaimNotation.Default.TryParse(claim.ToString(), out var read, out NotationIssue _) || read.Say(German.Instance).Length > 3,
        iter: Tier.Of(20_000));

    // Allocation grows in proportion to the text: no part is written twice.
    [Fact]
    public void Say_SixteenTimesAsManyGoods_AllocatesSixteenTimesAsMuch()
    {
        var one = Claim.Parse("DPRK may sell munitions to Russia, per FT");
        var transfer = (Transfer)one.Proposition.Event;
        Claim Of(int count) => one with { Proposition = one.Proposition with { Event = transfer with { Items = [.. Enumerable.Repeat(transfer.Items[0], count)] } } };
        var (few, many) = (Of(2_000), Of(32_000));

        Assert.InRange((double)many.Say(German.Instance).Length / few.Say(German.Instance).Length, 15, 17);
        Assert.InRange((double)Allocated(many) / Allocated(few), 14, 18);
    }

    private static long Allocated(Claim claim)
    {
        claim.Say(German.Instance);
        var before = GC.GetAllocatedBytesForCurrentThread();
        claim.Say(German.Instance);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
