using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>
/// The work of each operation is in proportion to the claim, whichever part of the claim is long. Members that are lists are found by reflection.
/// </summary>
public sealed class LinearClaimTests
{
    private static readonly Dictionary<string, Func<int, Claim>> Long = LongMember.All.Select(static member => (member.Name, Claim: (Func<int, Claim>)member.Claim))
        .Concat(LongClaims.All.Select(static row => (Name: row.Key, Claim: row.Value))).ToDictionary(static row => row.Name, static row => row.Claim);

    public static TheoryData<string> Names => [.. Long.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operations_FourTimesAsLong_TakeAboutFourTimesTheWork(string what)
    {
        var few = Tier.IsLong ? 2_000 : 150;
        var (shorter, longer) = (new Operand(Long[what](few)), new Operand(Long[what](4 * few)));
        var longest = new Lazy<Operand>(() => new Operand(Long[what](16 * few)));

        // A sentence takes a hundred times as long as the other operations, so only the long tier has all sentences.
        var sentences = Tier.IsLong ? ClaimOperations.OfSentences
            : ClaimOperations.OfSentences.Where(operation => operation.Key == "text" && (what is "Claim.*" or "Transfer.*" or "Interaction.*" or "Actor.*" || LongClaims.All.ContainsKey(what)));
        var growths = ClaimOperations.All.Concat(sentences).Select(operation => (operation.Key, Growth: Growth.Of(
            () => operation.Value(shorter), () => operation.Value(longer), () => longest.Value is var claim ? () => operation.Value(claim) : null!)));

        Assert.Empty(string.Join('\n', growths.Where(static row => !row.Growth.IsLinear).Select(static row => $"{row.Key}: {row.Growth}")));
    }

    [Fact]
    public void Members_ThatAreLists_AreMoreThanAHundred() => Assert.InRange(LongMember.All.Count(static member => !member.Name.EndsWith('*')), 100, 1_000);

    // Tests the measurement itself. A comparison of all pairs is quadratic, and a single pass is linear.
    [Fact]
    public void Growth_OfASquareAndOfALine_TellsThemApart()
    {
        Assert.False(Of(static items => items.Count(one => items.Count(other => other == one) > 1)).IsLinear);
        Assert.True(Of(static items => items.ToHashSet(StringComparer.Ordinal).Count).IsLinear);
        Assert.True(Of(static items => items.Order(StringComparer.Ordinal).Count()).IsLinear);
        Assert.False(Of(static items => items.Aggregate("", static (text, item) => text + item).Length).IsLinear);

        static Growth Of(Func<string[], int> work) => Growth.Of(() => work(Texts(200)), () => work(Texts(800)), () => () => work(Texts(3_200)));

        static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(static i => i.ToString(CultureInfo.InvariantCulture))];
    }
}
