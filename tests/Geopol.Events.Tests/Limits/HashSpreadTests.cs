using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>
/// Claims that differ in any single member have different hashes, so that a hash set of claims stays fast. The members are found by reflection.
/// </summary>
public sealed class HashSpreadTests
{
    private const int Many = 300;

    private static readonly Dictionary<string, (Type Type, PropertyInfo Member)> Members = LongMember.Types
        .SelectMany(static type => type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true }).Select(property => (type, property)))
        .ToDictionary(static row => $"{row.type.Name}.{row.property.Name}");

    public static TheoryData<string> Names => [.. Members.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void GetHashCode_ValuesThatDifferInOneMember_Spreads(string name)
    {
        var (type, member) = Members[name];
        var values = Enumerable.Range(0, Many).Select(i => With(type, member, i)).ToArray();

        var different = values.Distinct().Count();
        Assert.InRange(values.Select(static value => value.GetHashCode()).Distinct().Count(), different * 0.98, different);
        Assert.InRange(different, different == 2 && member.PropertyType == typeof(bool?) ? 2 : Many * 0.9, Many);
    }

    // The framework's hash of such a number combines its halves. All of these numbers have the same hash in the framework.
    [Fact]
    public void GetHashCode_NumbersMadeToCollide_Spreads()
    {
        AssertSpreads(static i => Quantity.Exactly(((decimal)i * 4_294_967_296m) + i));
        AssertSpreads(static i => Quantity.Between(-(((decimal)i * 4_294_967_296m) + i), null));
        AssertSpreads(static i => new Coordinates((((decimal)i * 4_294_967_296m) + i) / 1_000_000_000_000_000m, 1));
        AssertSpreads(static i => Likelihood.Of(BitConverter.Int64BitsToDouble(((0x3FE0_0000L + i) << 32) | (uint)(0x3FE0_0000 + i))));
        AssertSpreads(static i => new EvidenceItem { Accessed = Instant.FromUnixTimeSeconds(86_400L * i) + Duration.FromNanoseconds(i) });
        AssertSpreads(static i => new Claim { Proposition = new Meeting(), RecordedAt = Instant.FromUnixTimeSeconds(86_400L * i) + Duration.FromNanoseconds((long)(i ^ 1023)) });
    }

    [Fact]
    public void GetHashCode_EqualNumbersWithOtherZeros_IsTheSame()
    {
        Assert.Equal(Quantity.Exactly(1.50m).GetHashCode(), Quantity.Exactly(1.5m).GetHashCode());
        Assert.Equal(Quantity.Exactly(1000m).GetHashCode(), Quantity.Exactly(1000.000m).GetHashCode());
        Assert.Equal(new Coordinates(1.0m, 2m).GetHashCode(), new Coordinates(1m, 2.00m).GetHashCode());
        Assert.Equal(Quantity.Exactly(9999999999999999999999999999m).GetHashCode(), Quantity.Exactly(9999999999999999999999999999m).GetHashCode());
    }

    private static void AssertSpreads<T>(Func<int, T> value)
        where T : class => Assert.InRange(Enumerable.Range(1, 1_000).Select(i => value(i).GetHashCode()).Distinct().Count(), 990, 1_000);

    private static object With(Type type, PropertyInfo member, int number)
    {
        var value = Distinct.Of(type, 0);
        member.SetValue(value, Distinct.IsList(member.PropertyType) ? Last(member.PropertyType, number) : Distinct.Of(member.PropertyType, number));
        return value;
    }

    // Returns a list of three elements. Lists of different numbers differ only in the last element.
    private static object Last(Type type, int number) => type.Name switch
    {
        nameof(LocalizedText) => LocalizedText.Of([new(LanguageTag.Parse("a"), "a"), new(LanguageTag.Parse("b"), "b"), .. (LocalizedText)Distinct.List(type, number, 1)]),
        nameof(Identifiers) => Identifiers.Create([Identifier.Parse("a:1"), Identifier.Parse("b:1"), .. (Identifiers)Distinct.List(type, number, 1)]),
        nameof(UnknownMembers) => UnknownMembers.Parse($$"""{"a":1,"b":2,"c":{{number}}}"""),
        nameof(Extra) => Extra.Parse($$"""{"a":1,"b":2,"c":{{number}}}"""),
        _ => Distinct.ListOf(Places.ItemOf(type), [Distinct.Of(Places.ItemOf(type), 1_000), Distinct.Of(Places.ItemOf(type), 1_001), Distinct.Of(Places.ItemOf(type), number)]),
    };
}
