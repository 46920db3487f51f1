namespace Geopol.Events.Tests;

/// <summary>Tests claims with members that no sentence can state. These claims still print a sentence, and the missing members are named.</summary>
public sealed class UnsayableClaimTests
{
    private static readonly Actor Russia = CorpusActors.Russia;
    private static readonly Actor Ukraine = CorpusActors.Ukraine;
    private static readonly Transfer Sale = new() { Kind = TransferKind.Sale, Suppliers = [CorpusActors.Dprk], Recipients = [Russia], Items = [CorpusGoods.Munitions] };
    private static readonly Interaction Attack = new() { Verb = Verb.Parse("attack"), Agents = [Russia], Objects = [Ukraine], Plover = new() { Type = PloverType.Assault } };

    private static readonly (string Name, Proposition Said, string Sentence, string[] Omission)[] Rows =
    [
        ("would have", Past(Sale, "sell") with { Modality = Modality.Counterfactual }, "DPRK would have sold munitions to Russia", []),
        ("a modality of a newer version", Past(Sale, "sell") with { Modality = Modality.Parse("hoped") }, "DPRK sold munitions to Russia {proposition.modality: hoped}", []),
        ("a stage without a verb", Past(Sale with { Stage = TransferStage.Pledged }, "sell"), "Somebody pledged the sale of munitions to Russia by DPRK", ["proposition.wording.lemma"]),
        ("a place as the agent", Past(Attack with { Agents = [Place.Named("Kharkiv")] }, "attack"), "Somebody attacked Ukraine", ["proposition.event.agents"]),
        ("an agent and a thing", Past(Attack with { Agents = [Russia, CorpusGoods.Arms] }, "attack"), "Russia and arms attacked Ukraine", []),
        ("an actor and words", Past(Attack with { Objects = [Ukraine, "the ceasefire"] }, "attack"), "Russia attacked Ukraine", ["proposition.event.objects"]),
        ("an actor and a place", Past(Attack with { Objects = [Ukraine, Place.Named("Kharkiv")] }, "attack"), "Russia attacked Ukraine and Kharkiv", []),
        ("a role without a preposition", Past(Attack with { Destinations = [Place.Named("Kharkiv")] }, "attack"), "Russia attacked Ukraine", ["proposition.event.destinations"]),
        ("an adjunct without a preposition", Past(Attack with { Adjuncts = [new() { Relation = AdjunctRelation.Despite, Participant = "the ceasefire" }] }, "attack"), "Russia attacked Ukraine despite the ceasefire", []),
        ("an adjunct of the recorder's", Past(Cooperate([Adjunct.Beyond("trade"), Adjunct.Beyond("peace")]) with { Marks = [Mark.Inferred("adjuncts[1]", "x")] }, "cooperate"), "Russia cooperated beyond trade", ["proposition.event.adjuncts", "proposition.event.marks"]),
        ("an object of the recorder's", Past(Attack with { Objects = [Ukraine, CorpusActors.Japan], Marks = [Mark.Inferred("objects[0]", "x")] }, "attack"),
            "Russia attacked Japan", ["proposition.event.marks", "proposition.event.objects"]),
        ("money", Past(Attack with { Amounts = [new() { Amount = Quantity.Exactly(5), Currency = CurrencyCode.Parse("USD") }] }, "attack"), "Russia attacked Ukraine", ["proposition.event.amounts"]),
        ("a reason that the verb doesn't take", Past(Attack with { Grounds = "revenge" }, "attack"), "Russia attacked Ukraine because of revenge", []),
        ("an actor as the topic of a meeting", Past(new Meeting { Parties = [Russia], Topics = [Ukraine] }, "discuss"), "Russia discussed Ukraine", []),
        ("what isn't persuaded to by somebody", Past(new Interaction { Verb = Verb.Parse("persuade"), Agents = [Russia], Content = Proposition.Of(Sale), Plover = new() { Type = PloverType.Request } }, "persuade"), "Russia persuaded somebody", ["proposition.event.content"]),
        ("a step by two parties", Past(new Agreement { Parties = [Russia, Ukraine], Subject = "grain deal", Stage = AgreementStage.Signed, StageBy = [Russia, Ukraine] }, "sign"), "Russia and Ukraine signed a grain deal {proposition.event.stageBy[0].id.iso3166-1-alpha-2: \"RU\"; proposition.event.stageBy[0].kind: state; proposition.event.stageBy[0].names.en: \"Russia\"; proposition.event.stageBy[1].id.iso3166-1-alpha-2: \"UA\"; proposition.event.stageBy[1].kind: state; proposition.event.stageBy[1].names.en: \"Ukraine\"}", []),
        ("an event of a newer version", Past(new UnknownEvent("eclipse"), "eclipse"), "Somebody interacted {proposition.event.verb: absent; proposition.event.$type: eclipse}", ["proposition.wording.lemma"]),
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
        Assert.StartsWith("If Russia meets then Russia to meet {proposition.condition.condition.", $"{proposition}", StringComparison.Ordinal);
        Assert.Equal("If Russia meets then Russia to meet", $"{new Proposition { Event = content, Condition = proposition }}");
        Assert.StartsWith("If Russia meets then Russia to meet {proposition.condition.condition.", $"{Participant.Of(Clause.Of(proposition))}", StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfANoteWithTwoSpaces_KeepsBoth()
    {
        var claim = new Claim { Proposition = Past(Attack, "attack") with { Polarity = Polarity.Parse("a  b") } };

        Assert.Equal("Russia attacked Ukraine {proposition.polarity: \"a  b\"}", claim.ToString());
        Assert.Equal(claim.Key, Claim.Parse(claim.ToString()).Key);
        Assert.Empty(claim.GetOmissions());
    }

    // The topics are nested as deep as a claim can nest.
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
        Assert.Equal("Somebody to interact {proposition.event.verb: absent}", $"{new Interaction()}");
        Assert.Equal("Somebody to supply something", $"{new Transfer()}");
        Assert.Equal("Somebody to warn something {proposition.event.kind: absent}", $"{new Warning()}");
        Assert.Equal("Somebody to meet", $"{new Meeting()}");
        Assert.Equal("Somebody to agree something", $"{new Agreement()}");
        Assert.Equal("Somebody to interact {proposition.event.verb: absent; proposition.event.$type: eclipse}", $"{new UnknownEvent("eclipse")}");
    }

    private static Interaction Cooperate(EquatableArray<Adjunct> adjuncts) =>
        new() { Verb = Verb.Parse("cooperate"), Agents = [Russia], Adjuncts = adjuncts, Plover = new() { Type = PloverType.Cooperate } };

    private static Proposition Past(GeopolEvent content, string lemma) => new() { Event = content, Modality = Modality.Asserted, Tense = Tense.Past, Wording = new() { Lemma = lemma } };
}
