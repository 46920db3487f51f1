namespace Geopol.Events.Tests;

/// <summary>Sequences and maps as values.</summary>
public class SequenceTests
{
    [Fact]
    public void EquatableArray_Default_IsTheEmptyOne()
    {
        EquatableArray<string> empty = [];

        Assert.Equal(default, empty);
        Assert.Equal(default(EquatableArray<string>).GetHashCode(), empty.GetHashCode());
        Assert.True(empty.IsEmpty);
        Assert.Empty(empty);
        Assert.Empty(default(EquatableArray<string>).AsImmutableArray());
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public void EquatableArray_KeepsItsOrder()
    {
        EquatableArray<string> sequence = ["b", "a", "b"];

        Assert.Equal(["b", "a", "b"], (IEnumerable<string>)sequence);
        Assert.NotEqual(sequence, ["a", "b", "b"]);
        Assert.NotEqual(sequence, ["b", "a"]);
        Assert.Equal(sequence, sequence.Select(item => item).ToEquatableArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => sequence[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => sequence[-1]);
    }

    [Fact]
    public void EquatableArray_TheArrayItWasMadeOf_IsNotItsOwn()
    {
        var source = new[] { "a" };
        var sequence = source.ToEquatableArray();
        source[0] = "b";

        Assert.Equal("a", sequence[0]);
    }

    [Fact]
    public void EquatableArray_NullItem_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => EquatableArray.Create<string>([null!]));
        Assert.Throws<ArgumentException>(() => new Transfer { Items = [null!] });
    }

    [Fact]
    public void Of_AnySequence_HasItsItemsInOrder()
    {
        List<string> items = ["b", "a"];
        List<AttributionLink> links = [AttributionLink.Report(Actor.State("KP")), AttributionLink.Say(Actor.State("RU"))];
        List<Identifier> codes = [Identifier.Parse("b:2"), Identifier.Parse("a:1")];
        List<LanguageText> texts = [new(LanguageTag.German, "Lieferung"), new(LanguageTag.English, "delivery")];
        List<Participant> participants = ["a visit", Actor.State("KP")];

        Assert.Equal(["b", "a"], EquatableArray.Of(items));
        Assert.Equal([links[0], links[1]], Attribution.Of(links));
        Assert.Equal(Attribution.Of(links), Attribution.Of(links[0], links[1]));
        Assert.Equal([codes[1], codes[0]], Identifiers.Of(codes));
        Assert.Equal(Identifiers.Of(codes), Identifiers.Of(codes[0], codes[1]));
        Assert.Equal(LocalizedText.Of("en", "delivery").With(LanguageTag.German, "Lieferung"), LocalizedText.Of(texts));
        Assert.Equal(["a visit", Actor.State("KP")], Participants.Of(participants));
    }

    [Fact]
    public void Of_NullOrNullItem_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => EquatableArray.Of<string>(null!));
        Assert.Throws<ArgumentException>(static () => EquatableArray.Of(new List<string> { null! }));
        Assert.Throws<ArgumentException>(static () => Attribution.Of(new List<AttributionLink> { null! }));
        Assert.Throws<ArgumentException>(static () => Participants.Of(new List<Participant> { null! }));
    }

    [Fact]
    public void LocalizedText_OrderOfLanguages_DoesNotMatter()
    {
        var one = LocalizedText.Of(new LanguageText(LanguageTag.German, "Lieferung"), new LanguageText(LanguageTag.English, "delivery"));
        var other = LocalizedText.Of("en", "delivery").With(LanguageTag.German, "Lieferung");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("delivery", one.Main);
        Assert.Equal("Lieferung", one.In(LanguageTag.German));
        Assert.Null(one.In(LanguageTag.Parse("fr")));
        Assert.Equal("livraison", LocalizedText.Of("fr", "livraison").Main);
        Assert.Equal("x", one.With(LanguageTag.English, "x").Main);
        Assert.Equal(2, one.With(LanguageTag.English, "x").Count);
    }

    [Fact]
    public void LocalizedText_LanguageTwiceOrMissing_IsRefused()
    {
        var text = new LanguageText(LanguageTag.English, "x");

        Assert.Throws<ArgumentException>(() => LocalizedText.Of(text, text));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(default(LanguageTag), "x"));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of("en", ""));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of("en", "a\uDC00"));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(default(LanguageText)));
    }

    [Fact]
    public void Identifiers_InAnyOrder_AreEqual()
    {
        Identifiers one = [Identifier.Parse("wikidata:Q423"), Identifier.Parse("iso3166-1-alpha-2:KP")];
        Identifiers other = [Identifier.Parse("iso3166-1-alpha-2:KP"), Identifier.Parse("wikidata:Q423")];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("Q423", one.In(IdentifierScheme.Wikidata));
        Assert.Null(one.In(IdentifierScheme.Fips));
        Assert.Equal("Q1", one.With(Identifier.Parse("wikidata:Q1")).In(IdentifierScheme.Wikidata));
        Assert.NotEqual(one, [Identifier.Parse("wikidata:Q423")]);
        Assert.Single((IEnumerable<Identifier>)Identifiers.Create([one[0], one[0]]));
        Assert.Throws<ArgumentException>(() => Identifiers.Create([default]));
    }

    [Theory]
    [InlineData("a:b", "c", "a%3Ab:c")]
    [InlineData("a", "b:c", "a:b:c")]
    [InlineData("50%", "%3A", "50%25:%3A")]
    [InlineData("%3A", "x", "%253A:x")]
    public void Identifier_ColonOfTheScheme_StaysApartFromTheValue(string scheme, string value, string text)
    {
        var identifier = new Identifier(IdentifierScheme.Parse(scheme), value);

        Assert.Equal(text, identifier.ToString());
        Assert.Equal(identifier, Identifier.Parse(text));
    }

    [Fact]
    public void UnknownMembers_NameThatIsKnown_IsRefused()
    {
        var kind = UnknownMembers.Parse("""{"kind":1}""");

        Assert.Throws<ArgumentException>(() => new Actor { Unknown = kind });
        Assert.Equal(kind, new Claim { Proposition = new Transfer(), Unknown = kind }.Unknown);
        Assert.Equal(kind, new UnknownEvent("x") { Unknown = kind }.Unknown);
        Assert.Throws<ArgumentException>(() => new UnknownEvent("x") { Unknown = UnknownMembers.Parse("""{"$type":"y"}""") });
        Assert.Throws<ClaimFormatException>(() => UnknownMembers.Parse("[]"));
        Assert.Throws<ClaimFormatException>(() => UnknownMembers.Parse("""{"a":1,"a":1}"""));
        Assert.Throws<ClaimFormatException>(() => UnknownMembers.Parse("{\"a\":\"\uD800\"}"));
    }
}
