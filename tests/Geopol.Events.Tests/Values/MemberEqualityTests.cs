using System.Reflection;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Equality and hash codes include each member of each object of the wire format.</summary>
public sealed class MemberEqualityTests
{
    // Types with alternative members, which can't be left out one by one. Pairs tests them.
    private static readonly Type[] OfAlternatives = [typeof(Quantity), typeof(Participant), typeof(Coordinates), typeof(EventTime), typeof(Likelihood), typeof(UnknownEvent)];

    public static TheoryData<string, string> Members
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var o in WireModel.Objects.Where(static o => !OfAlternatives.Contains(o.Type)))
            {
                foreach (var member in o.Members.Where(static member => !member.IsRequired))
                {
                    data.Add(o.Definition, member.Name);
                }
            }

            return data;
        }
    }

    public static IEnumerable<(object One, object Other)> Pairs =>
    [
        (Quantity.Exactly(1), Quantity.Exactly(2)), (Quantity.Exactly(1), Quantity.Around(1)), (Quantity.Around(1), Quantity.Around(2)), (Quantity.Said("some"), Quantity.Said("many")),
        (Quantity.Estimate(1, 2, 3), Quantity.Estimate(0, 2, 3)), (Quantity.Estimate(1, 2, 3), Quantity.Estimate(1, 1, 3)), (Quantity.Estimate(1, 2, 3), Quantity.Estimate(1, 2, 4)),
        (Quantity.Exactly(1), Quantity.Exactly(1) with { Unit = "t" }), (Participant.Of(Clause.Of("a")), Participant.Of(Clause.Of("b"))),
        (Participant.Of(Place.Named("A")), Participant.Of(Place.Named("B"))), (Participant.Of(Actor.State("KP")), Participant.Of(Actor.State("KR"))),
        (Participant.Of(Goods.Of(Commodity.Munitions)), Participant.Of(new Goods { Name = "wheat" })), (Participant.Of(Place.Named("A")), Participant.Of(Clause.Of("A"))),
        (new Coordinates(1, 2), new Coordinates(1, 3)), (new Coordinates(1, 2), new Coordinates(2, 2)),
        (EventTime.At("2023"), EventTime.At("2024")), (EventTime.At("2023"), EventTime.Of(Edtf.Parse("2023"), "then")), (EventTime.Said("then"), EventTime.Said("soon")),
        (EventTime.At("2023"), EventTime.At("2023") with { Language = LanguageTag.English }), (EventTime.At("2023"), EventTime.At("2023") with { RelativeTo = Edtf.Parse("2022") }),
        (Likelihood.Between(0.1, 0.2), Likelihood.Between(0.1, 0.3)), (Likelihood.Between(0.1, 0.3), Likelihood.Between(0.2, 0.3)), (Likelihood.OfWord("likely"), Likelihood.OfWord("unlikely")),
        (Likelihood.OfWord("likely"), Likelihood.OfWord("likely") with { Yardstick = Yardstick.Icd203 }),
    ];

    // Two hash codes can collide, with a chance of one in four billion.
    [Theory]
    [MemberData(nameof(Members))]
    public void EqualsAndHash_WithAMemberMore_Differ(string definition, string member)
    {
        var (without, with) = (Read(definition, static _ => false), Read(definition, name => name == member));

        AssertDiffer(without, with);
        Assert.True(with.Equals(Read(definition, name => name == member)));
    }

    [Fact]
    public void EqualsAndHash_OfAlternatives_Differ() => Assert.All(Pairs, static pair => AssertDiffer(pair.One, pair.Other));

    private static void AssertDiffer(object one, object other)
    {
        Assert.False(one.Equals(other) || other.Equals(one), $"{one} equals {other}");
        Assert.NotEqual(one.GetHashCode(), other.GetHashCode());
    }

    private static object Read(string definition, Func<string, bool> has)
    {
        var o = WireModel.Objects.Single(x => x.Definition == definition);
        return typeof(MemberEqualityTests).GetMethod(nameof(ReadWith), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(o.Type, WireModel.Codecs[o.Type])
            .Invoke(null, [WireSamples.Of(o, m => m.IsRequired || has(m.Name)).ToJsonString()])!;
    }

    private static T ReadWith<T, TCodec>(string json)
        where T : class
        where TCodec : ICodec<T> => ClaimJson.Read<T, TCodec>(Encoding.UTF8.GetBytes(json), new ReadOptions()).Value ?? throw new InvalidOperationException($"Not read: {json}");
}
