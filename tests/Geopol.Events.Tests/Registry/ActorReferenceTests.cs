namespace Geopol.Events.Tests;

/// <summary>A claim with the short reference to a registered actor has the same keys as a claim with the full actor.</summary>
[Trait("Run", "EveryCulture")]
public sealed class ActorReferenceTests
{
    private static readonly ActorRegistry Registry = ActorRegistry.Default;

    [Theory]
    [InlineData("North Korea", "state", "iso3166-1-alpha-2:KP")]
    [InlineData("Guam", "territory", "iso3166-1-alpha-2:GU")]
    [InlineData("Kosovo", "state", "iso3166-1-alpha-2:XK")]
    [InlineData("Soviet Union", "state", "iso3166-1-alpha-2:SU")]
    [InlineData("Abkhazia", "state", "wikidata:Q23334")]
    [InlineData("Reuters", "media-outlet", "wikidata:Q130879")]
    public void Reference_OfABuiltInActor_HasKindNameAndOneIdentifier(string name, string kind, string identifier)
    {
        var reference = Registry.Find(name).Actor!.Reference;

        Assert.Equal(new Actor { Kind = ActorKind.Parse(kind), Id = [Identifier.Parse(identifier)], Names = LocalizedText.Of("en", name) }, reference);
    }

    [Fact]
    public void Reference_OfASeatOfGovernment_StandsForAReference()
    {
        var reference = Registry.Find("Kremlin").Actor!.Reference;

        Assert.Equal(ActorKind.Office, reference.Kind);
        Assert.Equal("the Kremlin", reference.Names.Main);
        Assert.Empty(reference.Id);
        Assert.Equal(Registry.Find("Russia").Actor!.Reference, reference.StandsFor);
    }

    [Fact]
    public void Reference_OfEachBuiltInActor_HasTheKeysOfTheFullActor()
    {
        foreach (var registered in Registry.Actors)
        {
            var (slim, full) = (Said(registered.Reference), Said(registered.Actor));

            Assert.Equal(full.Key, slim.Key);
            Assert.Equal(full.Proposition.MatterKey, slim.Proposition.MatterKey);
            Assert.True(registered.Reference.Id.Count <= 1);
            Assert.Equal(registered.ToString(), registered.Reference.ToString());
            Assert.All((IEnumerable<Identifier>)registered.Reference.Id, identifier => Assert.Same(registered, Registry.Find(identifier).Actor));
        }
    }

    [Fact]
    public void Reference_OfAnActorOfYourOwn_HasWhatItsKeyIsMadeOf()
    {
        var coded = Own(Actor.Named(ActorKind.ArmedGroup, "Redut") with { Id = [Identifier.Parse("house:R2"), Identifier.Parse("fips:KN")] });
        var house = Own(Actor.Named(ActorKind.ArmedGroup, "Redut") with { Id = [Identifier.Parse("own:R2"), Identifier.Parse("house:R1")] });
        var cell = Own(Actor.Named(ActorKind.ArmedGroup, "Cell 1.5") with
        {
            Names = LocalizedText.Of(new LanguageText(LanguageTag.German, "Zelle 1,5"), new LanguageText(LanguageTag.English, "Cell 1.5")),
            Affiliations = [new Affiliation { Of = Actor.State("RU") }],
        });

        Assert.Equal([Identifier.Parse("iso3166-1-alpha-2:KP")], coded.Reference.Id);
        Assert.Equal([Identifier.Parse("house:R1")], house.Reference.Id);
        Assert.Equal(LocalizedText.Of("en", "Cell 1.5"), cell.Reference.Names);
        Assert.Equal(cell.Actor.Affiliations, cell.Reference.Affiliations);
        Assert.All([coded, house, cell], static own => Assert.Equal(Said(own.Actor).Key, Said(own.Reference).Key));
    }

    private static RegisteredActor Own(Actor actor) => new(actor);

    private static Claim Said(Actor actor) => new()
    {
        Proposition = new Interaction { Verb = Verb.Parse("visit"), Agents = [actor] },
        Attribution = [AttributionLink.Report(actor)],
    };
}
