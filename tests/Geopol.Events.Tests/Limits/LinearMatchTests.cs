using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>The work to find out whether two actors are the same is in proportion to both actors.</summary>
public sealed class LinearMatchTests
{
    private static readonly ActorRegistry Own = ActorRegistry.Default.With(
        Enumerable.Range(0, 2_000).Select(static i => new RegisteredActor(Actor.Named(ActorKind.Company, Text("own ", i)) with { Id = [Identifier.Parse(Text("x:", i))] })));

    private static readonly Dictionary<string, Func<int, (Actor, Actor)>> Long = new()
    {
        ["names"] = static n => (Named("a", n), Named("b", n)),
        ["names, one of them shared"] = static n => (Named("a", n), Named("b", n) with { Names = Named("b", n).Names.With(LanguageTag.Parse("z"), "name a0") }),
        ["codes of one scheme"] = static n => (Coded(n, static i => Text("x:a", i)), Coded(n, static i => Text("x:b", i))),
        ["codes of many schemes"] = static n => (Coded(n, static i => Text("a", i) + ":1"), Coded(n, static i => Text("b", i) + ":1")),
        ["the same codes"] = static n => (Coded(n, static i => Text("a", i) + ":1"), Coded(n, static i => Text("a", i) + ":1")),
        ["alternatives that are other actors"] = static n => (new Actor { OneOf = Coded("a", n) }, new Actor { OneOf = Coded("b", n) }),
        ["alternatives of other kinds"] = static n => (new Actor { OneOf = Actors(ActorKind.Person, "a", n) }, new Actor { OneOf = Actors(ActorKind.State, "a", n) }),
        ["one and alternatives"] = static n => (Named("a", n), new Actor { OneOf = Actors(ActorKind.Person, "b", n) }),
        ["affiliations of two people of one name"] = static n => (Affiliated("x", "a", n), Affiliated("x", "b", n)),
        ["affiliations of two"] = static n => (Affiliated("x", "a", n), Affiliated("y", "b", n)),
        ["affiliations of one and names of the other"] = static n => (Affiliated("x", "a", n), Named("b", n)),
        ["affiliations of one and members of the other"] = static n => (Affiliated("x", "a", n), Actor.Named(ActorKind.Organisation, "y") with { Including = Actors(ActorKind.Organisation, "b", n) }),
        ["members of two"] = static n => (Actor.Named(ActorKind.Organisation, "x") with { Including = Actors(ActorKind.Organisation, "a", n) }, Actor.Named(ActorKind.Organisation, "y") with { Including = Actors(ActorKind.Organisation, "b", n) }),
        ["names that the registry knows"] = static n => (Of("own ", n), Of("own ", n)),
        ["a long name"] = static n => (Actor.Named(ActorKind.Company, new string('é', n)), Actor.Named(ActorKind.Company, new string('É', n))),
    };

    public static TheoryData<string> Names => [.. Long.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Match_FourTimesAsLong_TakesAboutFourTimesTheWork(string what)
    {
        var few = Tier.IsLong ? 2_000 : 200;
        foreach (var match in (Func<Actor, Actor, ActorMatch>[])[ActorMatch.Of, ActorRegistry.Default.Match, Own.Match])
        {
            var growth = Growth.Of(Run(match, few), Run(match, 4 * few), () => Run(match, 16 * few));
            Assert.True(growth.IsLinear, growth.ToString());
        }

        Action Run(Func<Actor, Actor, ActorMatch> match, int count)
        {
            var (a, b) = Long[what](count);
            return () =>
            {
                match(a, b);
                match(b, a);
            };
        }
    }

    [Fact]
    public void Of_MoreAlternativesThanAreCompared_IsPerhaps()
    {
        Assert.Equal(ActorRelation.Different, ActorMatch.Of(new Actor { OneOf = Coded("a", 64) }, new Actor { OneOf = Coded("b", 64) }).Relation);
        Assert.Equal(ActorRelation.Perhaps, ActorMatch.Of(new Actor { OneOf = Coded("a", 65) }, new Actor { OneOf = Coded("b", 64) }).Relation);
    }

    [Fact]
    public void Of_MemberOfAMember_IsPartOfBoth()
    {
        var section = Actor.Named(ActorKind.Organisation, "Section");
        var office = Actor.Named(ActorKind.Organisation, "Office") with { Including = [section] };
        var ministry = Actor.Named(ActorKind.Organisation, "Ministry") with { Including = [Actor.Named(ActorKind.Organisation, "Other"), office] };
        var clerk = Actor.Named(ActorKind.Person, "Clerk") with { Affiliations = [new Affiliation { Of = section, Role = AffiliationRole.MemberOf }] };

        Assert.Equal(ActorRelation.PartOf, ActorMatch.Of(section, ministry).Relation);
        Assert.Equal(ActorRelation.HasPart, ActorMatch.Of(ministry, section).Relation);
        Assert.Equal(ActorRelation.PartOf, ActorMatch.Of(clerk, ministry).Relation);
    }

    private static Actor Named(string text, int count) => new()
    {
        Kind = ActorKind.Organisation,
        Names = LocalizedText.Of([.. Enumerable.Range(0, count).Select(i => new LanguageText(LanguageTag.Parse(Text("l", i)), Text("name " + text, i)))]),
    };

    private static Actor Of(string text, int count) => new()
    {
        Kind = ActorKind.Company,
        Names = LocalizedText.Of([.. Enumerable.Range(0, count).Select(i => new LanguageText(LanguageTag.Parse(Text("l", i)), Text(text, i % 2_000)))]),
    };

    private static Actor Coded(int count, Func<int, string> code) => new() { Id = Identifiers.Create([.. Enumerable.Range(0, count).Select(i => Identifier.Parse(code(i)))]) };

    private static EquatableArray<Actor> Coded(string code, int count) => [.. Enumerable.Range(0, count).Select(i => new Actor { Id = [Identifier.Parse(Text("x:" + code, i))] })];

    private static EquatableArray<Actor> Actors(ActorKind kind, string name, int count) => [.. Enumerable.Range(0, count).Select(i => Actor.Named(kind, Text(name, i)))];

    private static Actor Affiliated(string name, string to, int count) => Actor.Named(ActorKind.Person, name) with
    {
        Affiliations = [.. Actors(ActorKind.Organisation, to, count).Select(static actor => new Affiliation { Of = actor, Role = AffiliationRole.MemberOf })],
    };

    private static string Text(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);
}
