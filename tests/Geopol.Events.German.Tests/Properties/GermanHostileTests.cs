using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>No claim makes the writer throw, and each sentence is a single line of visible characters.</summary>
public sealed class GermanHostileTests
{
    [Theory]
    [InlineData("Kim\nRussia attacked Ukraine")]
    [InlineData("A\u202EB")]
    [InlineData("\u0007")]
    [InlineData("{x}")]
    [InlineData(" ")]
    [InlineData("'s ")]
    [InlineData("of of of of of of of of")]
    public void Say_HostileNames_StayInOneLine(string name)
    {
        foreach (var sentence in JsonGermanSentenceTests.Rows)
        {
            var node = JsonNode.Parse(sentence.Json)!;
            Replace(node, name);
            if (ClaimJson.Read(System.Text.Encoding.UTF8.GetBytes(node.ToJsonString())).Value is { } claim)
            {
                Assert.DoesNotContain(claim.Say(German.Instance), static c => char.IsControl(c) || c is '\u202E' or '\u2028');
            }
        }
    }

    [Fact]
    public void Say_ManySpeakers_AreTold()
    {
        var link = new AttributionLink { Sources = [Actor.Named(ActorKind.Person, "Jane Doe")], Act = SpeechAct.Claim };
        var claim = new Claim { Proposition = new Proposition { Event = new Meeting() }, Attribution = Attribution.Create(Enumerable.Repeat(link, 50_000).ToArray()) };
        Assert.Contains("attribution[16].act: claim", claim.Say(German.Instance), StringComparison.Ordinal);
    }

    [Fact]
    public void Say_FourTimesTheSpeakersOrItems_TakesFourTimesTheTime()
    {
        // Quadratic time would give a factor of 16 for four times as many elements.
        const double MostTimes = 10;
        var noise = TimeSpan.FromMilliseconds(400);
        var link = new AttributionLink { Sources = [Actor.Named(ActorKind.Person, "Jane Doe")], Act = SpeechAct.Claim };
        foreach (var claimOf in (Func<int, Claim>[])
        [
            count => new() { Proposition = new Proposition { Event = new Meeting() }, Attribution = Attribution.Create(Enumerable.Repeat(link, count).ToArray()) },
            static count => new() { Proposition = new Proposition { Event = new Transfer { Items = [.. Enumerable.Range(0, count).Select(static i => new Goods { Name = $"thing {i}" })] } } },
        ])
        {
            var (few, many) = (claimOf(2_500), claimOf(10_000));
            TimeOf(few);
            var (brief, longer) = (TimeOf(few), TimeOf(many));
            for (var again = 0; again < 3 && longer >= (MostTimes * brief) + noise; again++)
            {
                (brief, longer) = (TimeOf(few), TimeOf(many));
            }

            Assert.True(longer < (MostTimes * brief) + noise, $"{brief.TotalMilliseconds} ms, {longer.TotalMilliseconds} ms");
        }

        static TimeSpan TimeOf(Claim claim)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Assert.NotEqual("", claim.Say(German.Instance));
            return clock.Elapsed;
        }
    }

    [Theory]
    [InlineData("arms")]
    [InlineData("Kyiv")]
    [InlineData("Brexit")]
    [InlineData("of")]
    [InlineData("sold")]
    public void Say_CodeThatIsAWordOfTheLexicon_IsASentence(string code)
    {
        foreach (var names in (string[])["", ",\"names\":{\"en\":\"Freedonia\"}"])
        {
            var json = $"{{\"format\":\"geopol/1\",\"proposition\":{{\"event\":{{\"$type\":\"agreement\",\"parties\":[{{\"id\":{{\"iso3166-1-alpha-2\":\"{code}\"}}{names}}}]}}}}}}";

            Assert.NotEqual("", ClaimJson.Deserialize(json).Say(German.Instance));
        }
    }

    [Fact]
    public void Say_EmptyEvents_SaySomething()
    {
        foreach (var content in (GeopolEvent[])[new Transfer(), new Meeting(), new Agreement(), new Warning(), new Interaction()])
        {
            foreach (var modality in (Modality[])[default, Modality.Asserted, Modality.Possible, Modality.Estimated, Modality.Counterfactual, Modality.Parse("odd")])
            {
                Assert.NotEqual("", new Claim { Proposition = new Proposition { Event = content, Modality = modality } }.Say(German.Instance));
            }
        }
    }

    [Fact]
    public void Say_DeepClauses_EndInANote()
    {
        Proposition inner = new Interaction { Verb = Verb.Parse("hope") };
        for (var i = 0; i < 12; i++)
        {
            inner = new Interaction { Verb = Verb.Parse("urge"), Content = inner };
        }

        Assert.Contains("too deep", new Claim { Proposition = inner }.Say(German.Instance), StringComparison.Ordinal);
    }

    private static void Replace(JsonNode node, string name)
    {
        if (node is JsonObject members)
        {
            foreach (var key in members.Select(static member => member.Key).ToArray())
            {
                if (members[key] is JsonValue value && value.TryGetValue<string>(out _) && key is "en" or "clause" or "name" or "subject" or "grounds" or "lemma" or "hedge" or "word" or "occasion")
                {
                    members[key] = name;
                }
                else if (members[key] is { } child)
                {
                    Replace(child, name);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Replace(item!, name);
            }
        }
    }
}
