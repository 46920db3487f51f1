namespace Geopol.Events.Tests;

/// <summary>A mark removes only the member at its path from the statement's keys. The other members still identify the value.</summary>
public sealed class InferredMemberTests
{
    private static readonly Actor Russia = Actor.State("RU");
    private static readonly Place Bakhmut = Place.Named("Bakhmut");
    private static readonly Identifiers Code = [Identifier.Parse("geonames:1")];

    public static TheoryData<string, string, GeopolEvent, GeopolEvent> Cases => new()
    {
        { "a commodity", "items[0].commodity", Of(Goods.Named("shells") with { Commodity = Commodity.Munitions }), Of(Goods.Named("shells")) },
        { "a name of goods", "items[0].name", Of(Goods.Named("shells") with { Codes = Code }), Of(new Goods { Codes = Code }) },
        { "codes of goods", "items[0].codes", Of(new Goods { Codes = Code, Designation = "KN-23" }), Of(new Goods { Designation = "KN-23" }) },
        { "a code of a place", "where.id", At(Bakhmut with { Id = Code }), At(Bakhmut) },
        { "names of a place", "where.names", At(Bakhmut with { Country = Russia }), At(new Place { Country = Russia }) },
        { "a country", "where.country", At(Bakhmut with { Country = Russia }), At(Bakhmut) },
        { "a larger place", "where.within", At(Bakhmut with { Within = new Place { Country = Russia } }), At(Bakhmut) },
        { "a country of a larger place", "where.within.country", At(Bakhmut with { Within = Place.Named("Donetsk") with { Country = Russia } }), At(Bakhmut with { Within = Place.Named("Donetsk") }) },
        { "a code of a metonym", "agents[0].actor.id", By(Kremlin() with { Id = Code }), By(Kremlin()) },
        { "alternatives", "agents[0].actor.oneOf", By(Actor.Unnamed("a state") with { OneOf = [Russia, Actor.State("KP")] }), By(Actor.Unnamed("a state")) },
        { "to whom one belongs", "agents[0].actor.affiliations[0].of", By(Officials(Russia)), By(Actor.Unnamed("officials")) },
        { "a number", "agents[0].actor.number.exact", By(Actor.Unnamed("officials") with { Number = Quantity.Exactly(3) }), By(Actor.Unnamed("officials")) },
        { "names of a war", "related[0].names", War("Gulf War", RelatedKind.War), War(null, RelatedKind.War) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Key_OfAnInferredMember_IsThatWithoutIt(string name, string member, GeopolEvent marked, GeopolEvent without)
    {
        Assert.NotEmpty(name);
        Assert.Equal(IdentityForm.Of(Proposition.Of(without)), IdentityForm.Of(Proposition.Of(marked with { Marks = [Mark.Inferred(member)] })));
        Assert.Equal(Proposition.Of(marked).MatterKey, Proposition.Of(marked with { Marks = [Mark.Inferred(member)] }).MatterKey);
    }

    [Fact]
    public void Key_OfAnUnknownMemberOfAnAffiliationOrMetonym_IsProvisional()
    {
        var unknown = UnknownMembers.Parse("""{"since":1}""");
        var officials = Actor.Unnamed("officials") with { Affiliations = [new Affiliation { Of = Russia, Unknown = UnknownMembers.Parse("""{"rank":1}""") }] };

        Assert.True(Proposition.Of(By(officials)).Key.IsProvisional);
        Assert.True(Proposition.Of(By(Kremlin() with { Unknown = unknown })).Key.IsProvisional);
    }

    private static Transfer Of(Goods goods) => new() { Items = [goods] };

    private static Interaction At(Place place) => new() { Verb = Verb.Parse("attack"), Where = place };

    private static Interaction By(Actor agent) => new() { Verb = Verb.Parse("attack"), Agents = [agent] };

    private static Interaction War(string? name, RelatedKind kind) => new()
    {
        Verb = Verb.Parse("attack"),
        Related = [new RelatedMatter { Kind = kind, Names = name is null ? default : LocalizedText.Of("en", name) }],
    };

    private static Actor Kremlin() => Actor.Named(ActorKind.Office, "the Kremlin") with { StandsFor = Russia };

    private static Actor Officials(Actor of) => Actor.Unnamed("officials") with { Affiliations = [new Affiliation { Of = of }] };
}
