using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Tests inputs that once made the notation throw, end the process, take quadratic time, or print words that no one wrote. The project German.Tests has the
/// same tests for German.
/// </summary>
public sealed class AttackTests
{
    private const int Many = 50_000;

    // Quadratic time would give a factor of 16 for a text that is four times as long.
    private const double MostTimes = 10;

    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(400);

    [Fact]
    public void ToString_ThousandsOfSpeakers_IsASentenceThatIsReadAgain()
    {
        var sentence = WithSpeakers(Many).ToString();

        Assert.Equal(sentence, Claim.Parse(sentence).ToString());
    }

    [Theory]
    [InlineData("arms")]
    [InlineData("Kyiv")]
    [InlineData("Brexit")]
    [InlineData("of")]
    [InlineData("sold")]
    public void ToString_CodeThatIsAWordOfTheLexicon_IsASentence(string code)
    {
        var named = OfParty(new JsonObject { ["id"] = new JsonObject { ["iso3166-1-alpha-2"] = code }, ["names"] = new JsonObject { ["en"] = "Freedonia" } });
        var bare = OfParty(new JsonObject { ["id"] = new JsonObject { ["iso3166-1-alpha-2"] = code } });

        foreach (var sentence in (string[])[named.ToString(), named.Say(SentenceStyle.Codes), bare.ToString(), bare.Say(SentenceStyle.Codes)])
        {
            Assert.NotNull(Claim.Parse(sentence));
        }

        Assert.NotEmpty(bare.GetOmissions());
        Assert.Contains("Freedonia", named.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99999999999999999999 billion missiles")]
    [InlineData("12345678901234567890 billion missiles")]
    [InlineData("99999999999999999999 trillion missiles")]
    [InlineData("1-99999999999999999999 billion missiles")]
    [InlineData("about 99999999999999999999 billion missiles")]
    [InlineData("between 1 and 99999999999999999999 billion missiles")]
    [InlineData("$99999999999999999999 billion in aid")]
    [InlineData("EUR 99999999999999999999 trillion")]
    public void TryParse_NumberTooLarge_IsAFault(string goods)
    {
        var sentence = $"Russia sold {goods} to Iran";

        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationIssue fault));
        Assert.InRange(fault.Column, 1, sentence.Length + 1);
        Assert.Throws<FormatException>(() => Claim.Parse(sentence));
        Assert.NotNull(ClaimNotation.Default.GetCompletions(sentence, sentence.Length));
    }

    [Fact]
    public void TryParse_LargestNumbers_AreRead()
    {
        var claim = Claim.Parse("Russia sold 9999999999999999 trillion missiles to Iran");

        Assert.Equal(9999999999999999_000_000_000_000m, Assert.IsType<Transfer>(claim.Proposition.Event).Items[0].Quantity!.Exact);
    }

    [Theory]
    [InlineData("x\nRussia sells arms to Iran, per Reuters\ny")]
    [InlineData("x\rRussia sells arms to Iran")]
    [InlineData("\u001b[31mred\u001b[0m")]
    [InlineData("a\u202eb\u2066c")]
    [InlineData("a\u2028b\u2029c\u0085d")]
    [InlineData("a\0b\u007f")]
    public void ToString_NameThatIsNotVisible_IsOneVisibleLineAndReadBack(string name)
    {
        var claim = OfParty(new JsonObject { ["names"] = new JsonObject { ["en"] = name } });

        var sentence = claim.ToString();

        Assert.DoesNotContain(sentence, static c => char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
        Assert.Equal(name, Assert.IsType<Meeting>(Claim.Parse(sentence).Proposition.Event).Parties[0].Names.Main);
    }

    [Fact]
    public void GetOmissions_FourTimesTheItems_TakesFourTimesTheTime() => AssertLinear(static count =>
        new Claim { Proposition = new Proposition { Event = new Transfer { Items = [.. Enumerable.Range(0, count).Select(static i => new Goods { Name = $"thing {i}" })] } } });

    [Fact]
    public void GetOmissions_FourTimesTheSources_TakesFourTimesTheTime() => AssertLinear(static count => new Claim
    {
        Proposition = new Proposition { Event = new Meeting() },
        Attribution = Attribution.Create([new AttributionLink { Sources = [.. Enumerable.Range(0, count).Select(static i => Actor.Named(ActorKind.Person, $"Jane {i}"))], Act = SpeechAct.Claim }]),
    });

    [Fact]
    public void GetOmissions_FourTimesTheSpeakers_TakesFourTimesTheTime() => AssertLinear(WithSpeakers);

    private static void AssertLinear(Func<int, Claim> claim)
    {
        var (few, many) = (claim(Many / 16), claim(Many / 4));
        TimeOf(few);
        var (brief, longer) = (TimeOf(few), TimeOf(many));
        for (var again = 0; again < 3 && longer >= (MostTimes * brief) + Noise; again++)
        {
            (brief, longer) = (TimeOf(few), TimeOf(many));
        }

        Assert.True(longer < (MostTimes * brief) + Noise, $"{brief.TotalMilliseconds} ms, {longer.TotalMilliseconds} ms");
    }

    private static TimeSpan TimeOf(Claim claim)
    {
        var clock = Stopwatch.StartNew();
        Assert.NotNull(claim.GetOmissions());
        return clock.Elapsed;
    }

    private static Claim WithSpeakers(int count) => new()
    {
        Proposition = new Proposition { Event = new Meeting() },
        Attribution = Attribution.Create(Enumerable.Repeat(new AttributionLink { Sources = [Actor.Named(ActorKind.Person, "Jane Doe")], Act = SpeechAct.Claim }, count).ToArray()),
    };

    private static Claim OfParty(JsonObject party) => ClaimJson.Deserialize(new JsonObject
    {
        ["format"] = "geopol/1",
        ["proposition"] = new JsonObject { ["event"] = new JsonObject { ["$type"] = "meeting", ["parties"] = new JsonArray(party) }, ["modality"] = "asserted", ["tense"] = "past" },
    }.ToJsonString());
}
