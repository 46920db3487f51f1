namespace Geopol.Events.Tests;

public sealed class ParticipantsTests
{
    private static readonly Place Kharkiv = Place.Named("Kharkiv");
    private static readonly Actor Iran = Actor.State("IR");

    public static TheoryData<string, Participants> Single => new()
    {
        { "place", Kharkiv },
        { "actor", Iran },
        { "goods", Goods.Named("drones") },
        { "commodity", Commodity.Munitions },
        { "clause", Clause.Of("the resolution") },
        { "words", "the resolution" },
        { "event", new Meeting { Venue = "a hall" } },
        { "proposition", Proposition.Of(new Meeting { Venue = "a hall" }) },
    };

    [Theory]
    [MemberData(nameof(Single))]
    public void Conversion_OfAnything_IsAListOfOne(string kind, Participants list)
    {
        Assert.Single(list);
        Assert.Equal(
            (kind is "actor", kind is "goods" or "commodity", kind is "place"),
            (list[0].Actor is not null, list[0].Goods is not null, list[0].Place is not null));
    }

    [Fact]
    public void Interaction_WithOneObject_EqualsTheOneWithAListOfIt() =>
        Assert.Equal(new Interaction { Objects = [Kharkiv] }, new Interaction { Objects = Kharkiv });

    [Fact]
    public void Of_SeveralKinds_KeepsTheirOrder()
    {
        var list = Participants.Of(Iran, Kharkiv, "the resolution");

        Assert.Equal([Iran], list.Actors());
        Assert.Equal([Kharkiv], list.Places());
        Assert.Equal([Clause.Of("the resolution")], list.Clauses());
        Assert.Empty(list.Goods());
        Assert.Equal(3, list.Count);
    }

    [Fact]
    public void Default_IsEmptyAndEqualsTheEmptyList()
    {
        Participants none = [];

        Assert.True(none.IsEmpty);
        Assert.Equal(default, none);
        Assert.Equal("[]", none.ToString());
    }

    [Fact]
    public void Create_WithNull_Throws() => Assert.Throws<ArgumentException>(static () => Participants.Of(Iran, null!));

    [Fact]
    public void EquatableArray_OfOneItemOrAnArray_IsMadeByItself()
    {
        EquatableArray<Actor> one = Iran;
        EquatableArray<Actor> several = new[] { Iran, Actor.State("KP") };

        Assert.Equal([Iran], one);
        Assert.Equal(2, several.Count);
    }
}
