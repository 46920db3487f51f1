namespace Geopol.Events.Tests;

public sealed class ParticipantsTests
{
    private static readonly Place Kharkiv = Place.Named("Kharkiv");
    private static readonly Actor Iran = Actor.State("IR");

    private static readonly Meeting Talks = new() { Venue = "a hall" };

    // Columns: the kind of participant, the list, and the value that its only participant must have.
    public static TheoryData<string, Participants, object> Single => new()
    {
        { nameof(Participant.Place), Kharkiv, Kharkiv },
        { nameof(Participant.Actor), Iran, Iran },
        { nameof(Participant.Goods), Goods.Named("drones"), Goods.Named("drones") },
        { nameof(Participant.Goods), Commodity.Munitions, Goods.Of(Commodity.Munitions) },
        { nameof(Participant.Clause), Clause.Of("the resolution"), Clause.Of("the resolution") },
        { nameof(Participant.Clause), "the resolution", Clause.Of("the resolution") },
        { nameof(Participant.Clause), Talks, Clause.Of(Proposition.Of(Talks)) },
        { nameof(Participant.Clause), Proposition.Of(Talks) with { Modality = Modality.Possible }, Clause.Of(Proposition.Of(Talks) with { Modality = Modality.Possible }) },
    };

    [Theory]
    [MemberData(nameof(Single))]
    public void Conversion_OfAnything_IsAListOfItAlone(string part, Participants list, object expected)
    {
        var participant = Assert.Single(list);

        Assert.Equal(expected, typeof(Participant).GetProperty(part)!.GetValue(participant));
        Assert.Single(new object?[] { participant.Actor, participant.Goods, participant.Place, participant.Clause }, static given => given is not null);
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
