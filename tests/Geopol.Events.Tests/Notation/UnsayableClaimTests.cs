namespace Geopol.Events.Tests;

/// <summary>Claims with what no sentence says: they print something all the same, and what is missing has a name.</summary>
public sealed class UnsayableClaimTests
{
    private static readonly Actor Russia = CorpusActors.Russia;
    private static readonly Actor Ukraine = CorpusActors.Ukraine;
    private static readonly Transfer Sale = new() { Kind = TransferKind.Sale, Suppliers = [CorpusActors.Dprk], Recipients = [Russia], Items = [CorpusGoods.Munitions] };
    private static readonly Interaction Attack = new() { Verb = Verb.Parse("attack"), Agents = [Russia], Objects = [Ukraine], Plover = new() { Type = PloverType.Assault } };

    private static readonly (string Name, Proposition Said, string Sentence, string[] Omission)[] Rows =
    [
        ("would have", Past(Sale, "sell") with { Modality = Modality.Counterfactual }, "DPRK to have sold munitions to Russia", ["proposition.modality"]),
        ("a modality of a newer version", Past(Sale, "sell") with { Modality = Modality.Parse("hoped") }, "DPRK sold munitions to Russia", ["proposition.modality"]),
        ("a stage without a verb", Past(Sale with { Stage = TransferStage.Pledged }, "sell"), "DPRK sold munitions to Russia", ["proposition.event.stage"]),
        ("a place as the agent", Past(Attack with { Agents = [Place.Named("Kharkiv")] }, "attack"), "Somebody attacked Ukraine", ["proposition.event.agents"]),
        ("an agent and a thing", Past(Attack with { Agents = [Russia, CorpusGoods.Arms] }, "attack"), "Russia attacked Ukraine", ["proposition.event.agents"]),
        ("an actor and words", Past(Attack with { Objects = [Ukraine, "the ceasefire"] }, "attack"), "Russia attacked Ukraine", ["proposition.event.objects"]),
        ("an actor and a place", Past(Attack with { Objects = [Ukraine, Place.Named("Kharkiv")] }, "attack"), "Russia attacked Ukraine", ["proposition.event.objects"]),
        ("a role without a preposition", Past(Attack with { Destinations = [Place.Named("Kharkiv")] }, "attack"), "Russia attacked Ukraine", ["proposition.event.destinations"]),
        ("an adjunct without a preposition", Past(Attack with { Adjuncts = [new() { Relation = AdjunctRelation.Despite, Participant = "the ceasefire" }] }, "attack"), "Russia attacked Ukraine", ["proposition.event.adjuncts"]),
        ("an adjunct of the recorder's", Past(Cooperate([Adjunct.Beyond("trade"), Adjunct.Beyond("peace")]) with { Marks = [Mark.Inferred("adjuncts[1]", "x")] }, "cooperate"),
            "Russia cooperated beyond [trade]", ["proposition.event.adjuncts", "proposition.event.marks"]),
        ("an object of the recorder's", Past(Attack with { Objects = [Ukraine, CorpusActors.Japan], Marks = [Mark.Inferred("objects[0]", "x")] }, "attack"),
            "Russia attacked Japan", ["proposition.event.marks", "proposition.event.objects"]),
        ("money", Past(Attack with { Amounts = [new() { Amount = Quantity.Exactly(5), Currency = CurrencyCode.Parse("USD") }] }, "attack"), "Russia attacked Ukraine", ["proposition.event.amounts"]),
        ("a reason that the verb doesn't take", Past(Attack with { Grounds = "revenge" }, "attack"), "Russia attacked Ukraine", ["proposition.event.grounds"]),
        ("an actor as the topic of a meeting", Past(new Meeting { Parties = [Russia], Topics = [Ukraine] }, "discuss"), "Russia discussed", ["proposition.event.topics"]),
        ("what isn't persuaded to by somebody", Past(new Interaction { Verb = Verb.Parse("persuade"), Agents = [Russia], Content = Proposition.Of(Sale), Plover = new() { Type = PloverType.Request } }, "persuade"),
            "Russia persuaded", ["proposition.event.content"]),
        ("a step by two parties", Past(new Agreement { Parties = [Russia, Ukraine], Subject = "grain deal", Stage = AgreementStage.Signed, StageBy = [Russia, Ukraine] }, "sign"),
            "Russia and Ukraine agreed the grain deal", ["proposition.event.stage", "proposition.event.stageBy", "proposition.wording.lemma"]),
        ("an event of a newer version", Past(new UnknownEvent("eclipse"), "eclipse"), "Somebody interacted", ["proposition.event.$type", "proposition.wording.lemma"]),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_WhatNoSentenceSays_SaysTheRestAndGetOmissionsNamesIt(string name)
    {
        var (_, said, sentence, leftOut) = Rows.Single(row => row.Name == name);
        var claim = new Claim { Proposition = said };

        Assert.Equal(sentence, claim.ToString());
        Assert.Equal(sentence, said.ToString());
        Assert.Equal(leftOut, claim.GetOmissions().Select(static left => left.Path));
    }

    [Fact]
    public void ToString_OfTheDeepestValues_DoesNotThrow()
    {
        var content = new Meeting { Parties = [Russia] };
        var proposition = Proposition.Of(content);
        while (proposition.Depth < Nesting.MaxLevel - 1)
        {
            proposition = new() { Event = content, Condition = proposition };
        }

        var warning = new Warning { Issuers = [Russia], Condition = proposition };
        Assert.Equal(Nesting.MaxLevel, warning.Depth);
        Assert.Equal("warning", $"{warning}");
        Assert.Equal("If Russia meets then Russia to meet", $"{proposition}");
        Assert.Equal("If Russia meets then Russia to meet", $"{new Proposition { Event = content, Condition = proposition }}");
        Assert.Equal("If Russia meets then Russia to meet", $"{Participant.Of(Clause.Of(proposition))}");
    }

    // Topics within topics, as deep as a claim can nest.
    [Fact]
    public void ToString_OfTopicsWithinTopics_SaysTheOutermost()
    {
        var proposition = Proposition.Of(new Meeting { Parties = [Russia] });
        while (proposition.Depth + 4 < Nesting.MaxLevel)
        {
            proposition = new Meeting { Parties = [Russia], Topics = [DealClauses.Of(proposition)] };
        }

        Assert.StartsWith("Russia to meet a deal in which Russia meets a deal in which Russia meets", $"{proposition}", StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_OfAnEmptyEvent_IsASentence()
    {
        Assert.Equal("Somebody to interact", $"{new Interaction()}");
        Assert.Equal("Somebody to supply", $"{new Transfer()}");
        Assert.Equal("Somebody to warn", $"{new Warning()}");
        Assert.Equal("Somebody to meet", $"{new Meeting()}");
        Assert.Equal("Somebody to agree", $"{new Agreement()}");
        Assert.Equal("Somebody to interact", $"{new UnknownEvent("eclipse")}");
    }

    private static Interaction Cooperate(EquatableArray<Adjunct> adjuncts) =>
        new() { Verb = Verb.Parse("cooperate"), Agents = [Russia], Adjuncts = adjuncts, Plover = new() { Type = PloverType.Cooperate } };

    private static Proposition Past(GeopolEvent content, string lemma) => new() { Event = content, Modality = Modality.Asserted, Tense = Tense.Past, Wording = new() { Lemma = lemma } };
}
