using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>The limit on the depth of claims, so that no walk over a claim overflows the stack.</summary>
public class NestingTests
{
    private const int Hostile = 200_000;

    /// <summary>All ways to nest a proposition in another.</summary>
    public static TheoryData<string> Ways => ["condition", "consequence", "topics", "terms", "participant", "content"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Proposition_NestedWithoutEnd_IsRefusedAndTheDeepestSurvives(string way)
    {
        var claim = Deepest(new Claim { Proposition = new Transfer() }, inner => inner with { Proposition = Wrap(inner.Proposition, way) });

        Assert.InRange(claim.Depth, Nesting.MaxLevel - 3, Nesting.MaxLevel);
        AssertSurvives(claim);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Proposition_DeepestThatStandsAlone_Survives(string way)
    {
        var proposition = Deepest(Proposition.Of(new Transfer()), inner => Wrap(inner, way));

        Assert.Equal(proposition, JsonSerializer.Deserialize<Proposition>(JsonSerializer.Serialize(proposition)));
    }

    [Fact]
    public void Actor_NestedWithoutEnd_IsRefusedAndTheDeepestSurvives()
    {
        Func<Actor, Actor>[] ways =
        [
            inner => new Actor { StandsFor = inner },
            inner => new Actor { Including = [inner] },
            inner => new Actor { OneOf = [Actor.NotKnown, inner] },
            inner => new Actor { Affiliations = [new Affiliation { Of = inner }] },
        ];
        foreach (var way in ways)
        {
            var claim = Deepest(
                new Claim { Proposition = new Transfer(), RecordedBy = Actor.NotKnown }, inner => inner with { RecordedBy = way(inner.RecordedBy!) });

            Assert.InRange(claim.Depth, Nesting.MaxLevel - 3, Nesting.MaxLevel);
            AssertSurvives(claim);
        }
    }

    [Fact]
    public void Quote_NestedWithoutEnd_IsRefusedAndTheDeepestSurvives()
    {
        var claim = Deepest(Quoting(new Quote { Text = "x" }), inner => Quoting(new Quote { Text = "x", TranslationOf = inner.Attribution[0].Quotes[0] }));

        Assert.Equal(Nesting.MaxLevel, claim.Depth);
        AssertSurvives(claim);
    }

    [Fact]
    public void Claim_DeepestWithTheDeepestUnknownMember_Survives()
    {
        var unknown = UnknownMembers.Parse($"{{\"new\":{new string('[', Nesting.MaxUnknownDepth)}{new string(']', Nesting.MaxUnknownDepth)}}}");
        var worth = new Money { Amount = Quantity.Exactly(1) with { Unknown = unknown } };
        Proposition core = new Transfer { Items = [new Goods { Value = worth, Unknown = unknown }], Unknown = unknown };

        AssertSurvives(Deepest(new Claim { Proposition = core }, inner => inner with { Proposition = Wrap(inner.Proposition, "condition") }));
        Assert.Throws<ClaimFormatException>(() =>
            UnknownMembers.Parse($"{{\"new\":{new string('[', Nesting.MaxUnknownDepth + 1)}{new string(']', Nesting.MaxUnknownDepth + 1)}}}"));
    }

    private static T Deepest<T>(T value, Func<T, T> wrap) where T : class
    {
        for (var i = 0; i < Hostile; i++)
        {
            try
            {
                value = wrap(value);
            }
            catch (ArgumentException)
            {
                return value;
            }
        }

        Assert.Fail("It nested without end.");
        return value;
    }

    private static Proposition Wrap(Proposition inner, string way) => way switch
    {
        "condition" => Proposition.Of(new Transfer()) with { Condition = inner },
        "consequence" => new Warning { Consequence = inner },
        "topics" => new Meeting { Topics = [inner] },
        "terms" => new Agreement { Terms = [inner] },
        "participant" => new Interaction { Objects = [inner] },
        _ => new Interaction { Content = inner },
    };

    private static Claim Quoting(Quote quote) =>
        new() { Proposition = new Transfer(), Attribution = [new AttributionLink { Quotes = [quote] }] };

    private static void AssertSurvives(Claim claim)
    {
        var json = ClaimJson.SerializeToUtf8(claim);

        Assert.Equal(claim, ClaimJson.Deserialize(json));
        Assert.Equal(claim.GetHashCode(), ClaimJson.Deserialize(json).GetHashCode());
        Assert.Equal(json, CanonicalJson.Canonicalize(json));
        Assert.NotEmpty(claim.ToString());
    }
}
