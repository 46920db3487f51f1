namespace Geopol.Events.Tests;

/// <summary>A value that can't be stated can't be built.</summary>
public class GuardTests
{
    /// <summary>Not in attributes, because attributes keep strings as UTF-8, which has no lone surrogates.</summary>
    public static TheoryData<string> NoTexts => ["", "a\uD800", "\uDC00a"];

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void Text_EmptyOrWithALoneSurrogate_IsRefused(string text)
    {
        Action[] builds =
        [
            () => _ = new Quote { Text = text },
            () => _ = new Goods { Name = text },
            () => _ = new Goods { OrDesignations = ["KN-23", text] },
            () => _ = new Extraction { System = text },
            () => _ = new Wording { Lemma = text },
            () => _ = new Meeting { Venue = text },
            () => _ = Quantity.Said(text),
            () => _ = Quantity.Exactly(1) with { Unit = text },
            () => _ = Likelihood.OfWord(text),
            () => _ = Likelihood.Between(0, 1, text),
            () => _ = Clause.Of(text),
            () => _ = EventTime.Said(text),
            () => _ = new Identifier(IdentifierScheme.Wikidata, text),
            () => _ = new UnknownEvent(text),
        ];

        Assert.All(builds, build => Assert.ThrowsAny<ArgumentException>(build));
    }

    [Fact]
    public void Null_InAMemberThatIsRequired_IsRefused()
    {
        Action[] builds =
        [
            () => _ = new Claim { Proposition = null! },
            () => _ = new Proposition { Event = null! },
            () => _ = new Affiliation { Of = null! },
            () => _ = new Affiliation { Of = new Actor() },
            () => _ = new Money { Amount = null! },
            () => _ = Clause.Of((Proposition)null!),
            () => _ = (Clause)(string)null!,
        ];

        Assert.All(builds, build => Assert.ThrowsAny<ArgumentException>(build));
    }

    [Fact]
    public void Code_AbsentWhereRequired_IsRefused()
    {
        Action[] builds =
        [
            () => _ = new Confidence { Level = default },
            () => _ = new Coding { Scheme = default, Code = "190" },
            () => _ = new Count { Kind = default, Number = 1 },
            () => _ = new PloverCode { Type = default },
            () => _ = new Mark { Kind = default, Member = MemberPath.Parse("when") },
            () => _ = new Mark { Kind = MarkKind.Inferred, Member = default },
            () => _ = new ClaimLink { Relation = LinkRelation.Supports, To = default },
            () => _ = new Identifier(default, "x"),
            () => _ = Goods.Of(default),
            () => _ = EventTime.Of(default(Edtf)),
            () => _ = new AttributionLink { Basis = [Basis.Data, default] },
            () => _ = new AttributionLink { About = [default] },
            () => _ = new Transfer { Contexts = [default] },
            () => _ = new Proposition { Event = new Transfer(), Asks = [default] },
            () => _ = new PloverCode { Type = PloverType.Parse("AID"), Modes = [default] },
            () => _ = LocalizedText.Of(default(LanguageTag), "x"),
        ];

        Assert.All(builds, build => Assert.ThrowsAny<ArgumentException>(build));
    }

    [Theory]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(0, double.NaN)]
    [InlineData(double.NaN, 1)]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.5, 1.1)]
    [InlineData(0.6, 0.5)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Likelihood_NoIntervalOfProbabilities_IsRefused(double low, double high)
    {
        Assert.ThrowsAny<ArgumentException>(() => Likelihood.Between(low, high));
        Assert.True(low.Equals(0) || high.Equals(1) || !low.Equals(high) || Record.Exception(() => Likelihood.Of(low)) is ArgumentException);
    }

    [Fact]
    public void Quantity_OfNothingOrTooManyDigits_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Quantity.Between(null, null));
        Assert.Throws<ArgumentException>(() => Quantity.Estimate(null, null, null));
        Assert.ThrowsAny<ArgumentException>(() => Quantity.Exactly(decimal.MaxValue));
        Assert.Equal(Quantity.Exactly(1.10m), Quantity.Exactly(1.1m));
        Assert.Equal("{\"exact\":\"1.1\"}", System.Text.Json.JsonSerializer.Serialize(Quantity.Exactly(1.10m)));
    }

    [Fact]
    public void Edtf_FirstDayBehindTheLast_IsRefused()
    {
        var (first, last) = (new LocalDate(2023, 9, 9), new LocalDate(2023, 9, 16));

        Assert.Equal("[2023-09-09..2023-09-16]", Edtf.Within(first, last).ToString());
        Assert.Equal("2023-09-09/2023-09-09", Edtf.Throughout(first, first).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.Within(last, first));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.Throughout(last, first));
    }

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(-90.1, 0)]
    [InlineData(0, 180.1)]
    [InlineData(0, -180.1)]
    public void Coordinates_OffTheGlobe_AreRefused(double latitude, double longitude) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Coordinates((decimal)latitude, (decimal)longitude));

    [Fact]
    public void Member_ThatSaysNothing_IsAbsent()
    {
        Assert.Null(new Transfer { Origin = new Actor() }.Origin);
        Assert.Null(new Transfer { Where = new Place() }.Where);
        Assert.Null(new Actor { StandsFor = new Actor() }.StandsFor);
        Assert.Null(new Claim { Proposition = new Transfer(), Handling = new Handling() }.Handling);
        Assert.Null(new Place { Within = new Place() }.Within);
        Assert.Null(new Proposition { Event = new Transfer(), Wording = new Wording() }.Wording);
        Assert.Null(new AttributionLink { Document = new DocumentReference() }.Document);
        Assert.Null(new DocumentReference { Publisher = new Actor() }.Publisher);
        Assert.Null(new Claim { Proposition = new Transfer(), RecordedBy = new Actor { StandsFor = new Actor() } }.RecordedBy);
        Assert.Equal(new Proposition { Event = new Transfer() }, new Proposition { Event = new Transfer(), Polarity = Polarity.Affirmed });
    }

    [Fact]
    public void Participant_OfWhatSaysNothing_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Participant.Of(new Actor()));
        Assert.Throws<ArgumentException>(() => Participant.Of(new Goods()));
        Assert.Throws<ArgumentException>(() => Participant.Of(new Place()));
        Assert.Throws<ArgumentNullException>(() => Participant.Of((Actor)null!));
        Assert.Throws<ArgumentNullException>(() => Participant.Of((Goods)null!));
        Assert.Throws<ArgumentNullException>(() => Participant.Of((Place)null!));
        Assert.Throws<ArgumentNullException>(() => Participant.Of((Clause)null!));
    }

    [Fact]
    public void Member_ThatHoldsOnlyUnknownMembers_IsKept()
    {
        var actor = new Actor { Unknown = UnknownMembers.Parse("""{"new":1}""") };

        Assert.Equal(actor, new Transfer { Origin = actor }.Origin);
    }
}
