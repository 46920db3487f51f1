using System.Globalization;

namespace Geopol.Events.Tests;

public sealed class ContentFactualityTests
{
    [Theory]
    [InlineData("asserted", "", "CT+", "CT-")]
    [InlineData("possible", "", "PS+", "PS-")]
    [InlineData("", "", "Uu", "Uu")]
    [InlineData("", "70", "Uu", "Uu")]
    [InlineData("dreamt", "", "Uu", "Uu")]
    [InlineData("estimated", "", "Uu", "Uu")]
    [InlineData("estimated", "51", "PR+", "PR-")]
    [InlineData("estimated", "100", "PR+", "PR-")]
    [InlineData("estimated", "51-100", "PR+", "PR-")]
    [InlineData("estimated", "50", "PS+", "PS-")]
    [InlineData("estimated", "50-80", "PS+", "PS-")]
    [InlineData("estimated", "20-50", "PS+", "PS-")]
    [InlineData("estimated", "0-100", "PS+", "PS-")]
    [InlineData("estimated", "49", "PR-", "PR+")]
    [InlineData("estimated", "0-49", "PR-", "PR+")]
    [InlineData("estimated", "0", "PR-", "PR+")]
    [InlineData("estimated", "likely", "PR+", "PR-")]
    [InlineData("estimated", "Almost certain", "PR+", "PR-")]
    [InlineData("estimated", "unlikely", "PR-", "PR+")]
    [InlineData("estimated", "remote chance", "PR-", "PR+")]
    [InlineData("estimated", "realistic possibility", "PS+", "PS-")]
    [InlineData("estimated", "roughly even chance", "PS+", "PS-")]
    [InlineData("estimated", "about as likely as not", "PS+", "PS-")]
    [InlineData("estimated", "conceivable", "Uu", "Uu")]
    [InlineData("estimated", "20-30 likely", "PR-", "PR+")]
    public void ContentFactuality_ModalityAndLikelihood_GivesValueOfEachSign(string modality, string likelihood, string affirmed, string negated)
    {
        var put = Put(modality, likelihood);

        Assert.Equal(affirmed, Read(put));
        Assert.Equal(negated, Read(put with { Polarity = Polarity.Negated }));
        Assert.Equal("Uu", Read(put with { Polarity = Polarity.Parse("mixed") }));
    }

    // PHIA's band is 40 to under 50 %. The figures and the word are the same statement.
    [Theory]
    [InlineData(0.40, 0.4999, "", "", "PS+")]
    [InlineData(0.40, 0.49, "", "", "PS+")]
    [InlineData(0.40, 0.50, "", "", "PS+")]
    [InlineData(0.40, 0.4999, "", "phia", "PS+")]
    [InlineData(0.42, 0.45, "", "phia", "PS+")]
    [InlineData(0.45, 0.45, "", "phia", "PS+")]
    [InlineData(0.40, 0.45, "realistic possibility", "", "PS+")]
    [InlineData(0.40, 0.4999, "Realistic  possibility", "", "PS+")]
    [InlineData(0.25, 0.35, "", "phia", "PR-")]
    [InlineData(0.38, 0.45, "", "phia", "PR-")]
    [InlineData(0.42, 0.45, "", "", "PR-")]
    [InlineData(0.20, 0.45, "", "", "PR-")]
    [InlineData(0.41, 0.49, "", "icd203", "PR-")]
    [InlineData(0.20, 0.30, "realistic possibility", "", "PR-")]
    public void ContentFactuality_RealisticPossibilityOfPhia_IsPossibleInWordAndFigures(double low, double high, string word, string yardstick, string expected) =>
        Assert.Equal(expected, Read(Put("estimated", "") with
        {
            Likelihood = Likelihood.Between(low, high, word.Length == 0 ? null : word) with { Yardstick = yardstick.Length == 0 ? default : Yardstick.Parse(yardstick) },
        }));

    // A hedge is recorded without its article, so that the yardsticks know it.
    [Theory]
    [InlineData("There is a realistic possibility that Iran sold drones to Russia", "realistic possibility", "PS+")]
    [InlineData("Iran has a realistic possibility to supply missiles to Russia", "realistic possibility", "PS+")]
    [InlineData("There is a roughly even chance that Iran sold drones to Russia", "roughly even chance", "PS+")]
    [InlineData("Iran has a roughly even chance to supply missiles to Russia", "roughly even chance", "PS+")]
    [InlineData("There is a remote chance that Iran sold drones to Russia", "remote chance", "PR-")]
    [InlineData("Iran has a remote chance to supply missiles to Russia", "remote chance", "PR-")]
    [InlineData("Iran has a good chance to supply missiles to Russia", "good chance", "Uu")]
    [InlineData("There is an even chance that Iran sold drones to Russia", "even chance", "Uu")]
    [InlineData("It is more likely than not that Iran sold drones to Russia", "more likely than not", "PR+")]
    [InlineData("Iran is more likely than not to supply missiles to Russia", "more likely than not", "PR+")]
    public void ContentFactuality_HedgeOfASentence_IsThatOfTheWordWithoutArticle(string sentence, string word, string expected)
    {
        var proposition = Claim.Parse(sentence).Proposition;

        Assert.Equal(word, proposition.Likelihood?.Word);
        Assert.Equal(expected, Read(proposition));
    }

    [Theory]
    [InlineData("ipcc-ar5")]
    [InlineData("ipcc-ar4")]
    public void MoreLikelyThanNot_OfTheIpcc_IsAboveFiftyPerCent(string yardstick)
    {
        var range = Yardsticks.Of(Yardstick.Parse(yardstick))!.Find("more likely than not")!.Range;

        Assert.Equal(">50 %", range.ToString());
        Assert.False(range.Contains(0.5));
    }

    [Theory]
    [InlineData("asserted", "", "PR+", "PR-")]
    [InlineData("possible", "", "PS+", "PS-")]
    [InlineData("estimated", "70", "PR+", "PR-")]
    [InlineData("estimated", "50", "PS+", "PS-")]
    [InlineData("", "", "Uu", "Uu")]
    public void ContentFactuality_FutureOrApparent_IsAtMostProbable(string modality, string likelihood, string affirmed, string negated)
    {
        var put = Put(modality, likelihood);
        foreach (var hedged in new[] { put with { Tense = Tense.Future }, put with { Evidentiality = Evidentiality.Apparent }, put with { Tense = Tense.Future, Evidentiality = Evidentiality.Apparent } })
        {
            Assert.Equal(affirmed, Read(hedged));
            Assert.Equal(negated, Read(hedged with { Polarity = Polarity.Negated }));
        }
    }

    [Theory]
    [InlineData("past")]
    [InlineData("present")]
    [InlineData("")]
    public void ContentFactuality_OtherTenses_LeaveItCertain(string tense) =>
        Assert.Equal("CT+", Read(Put("asserted", "") with { Tense = tense.Length == 0 ? default : Tense.Parse(tense) }));

    [Theory]
    [InlineData("asserted", "")]
    [InlineData("possible", "")]
    [InlineData("estimated", "90")]
    public void ContentFactuality_HearsayDispositionConditionOrAsked_IsUncommitted(string modality, string likelihood)
    {
        foreach (var put in new[] { Put(modality, likelihood), Put(modality, likelihood) with { Polarity = Polarity.Negated }, Put(modality, likelihood) with { Tense = Tense.Future } })
        {
            Assert.Equal("Uu", Read(put with { Evidentiality = Evidentiality.Hearsay }));
            Assert.Equal("Uu", Read(put with { Evidentiality = Evidentiality.Parse("overheard") }));
            Assert.Equal("Uu", Read(put with { Condition = new Meeting() }));
            Assert.Equal("Uu", Read(put with { Asks = [OpenQuestion.Whether] }));
            Assert.Equal("Uu", Read(put with { Asks = [OpenQuestion.Items] }));
            Assert.All(
                [Disposition.Intends, Disposition.Wants, Disposition.Willing, Disposition.Able, Disposition.Obliged, Disposition.Permitted, Disposition.Tries, Disposition.Parse("dreads")],
                disposition => Assert.Equal("Uu", Read(put with { Disposition = disposition })));
        }
    }

    [Fact]
    public void ContentFactuality_EmbeddedAsItMostlyStands_IsUncommitted() =>
        Assert.Equal("Uu", Read(new Meeting { Topics = [Subject.Supply] }.Topics[0].Clause!.Proposition!));

    private static string Read(Proposition proposition) => proposition.ContentFactuality().ToFactBank();

    private static Proposition Put(string modality, string likelihood) => new()
    {
        Event = Subject.Supply,
        Modality = modality.Length == 0 ? default : Modality.Parse(modality),
        Likelihood = likelihood.Length == 0 ? null : Likely(likelihood),
    };

    private static Likelihood Likely(string text)
    {
        if (!char.IsAsciiDigit(text[0]))
        {
            return Likelihood.OfWord(text);
        }

        var parts = text.Split(' ', 2);
        var ends = parts[0].Split('-').Select(static end => int.Parse(end, CultureInfo.InvariantCulture) / 100.0).ToArray();
        return Likelihood.Between(ends[0], ends[^1], parts.Length > 1 ? parts[1] : null);
    }
}
