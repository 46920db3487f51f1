namespace Geopol.Events.Tests;

/// <summary>The explanations of conversions, and the printed rows of scales, written by hand.</summary>
[Trait("Run", "EveryCulture")]
public sealed class ExplanationTests
{
    public static TheoryData<string, string> Explanations => new()
    {
        { FactBankValue.Read("CT+").Explanation, "'CT+' of FactBank." },
        { FactBankValue.Read("CTu").Explanation, "'CTu' is certain, but it isn't known whether positive or negative. Here it becomes uncommitted, like Uu." },
        { FactBankValue.Read("x").Explanation, "FactBank has no 'x'." },
        { CapCertainty.IntervalOf("likely").Explanation, "CAP 1.2 gives 'Likely' about >50 %." },
        { CapCertainty.IntervalOf("unknown").Explanation, "'Unknown' isn't a number." },
        { CapCertainty.IntervalOf("observed").Explanation, "'Observed' is an assertion and not a likelihood." },
        { CapCertainty.IntervalOf("x").Explanation, "CAP 1.2 has no certainty 'x'." },
        { StixScale.NoneLowMedHigh.ToInteger("low").Explanation, "STIX 2.1 gives 'Low' 15 on its scale None / Low / Med / High." },
        { StixScale.NoneLowMedHigh.ToInteger("x").Explanation, "STIX 2.1 has no 'x' on its scale None / Low / Med / High." },
        { StixScale.NoneLowMedHigh.LabelOf(15).Explanation, "15 is what STIX 2.1 gives 'Low' on its scale None / Low / Med / High." },
        { StixScale.NoneLowMedHigh.LabelOf(20).Explanation, "20 is read as 'Low', which would be written as 15." },
        { StixScale.NoneLowMedHigh.LabelOf(101).Explanation, "101 isn't within 0 and 100." },
        { StixScale.Admiralty.ToInteger("6 - truth cannot be judged").Explanation, "'6 - Truth cannot be judged' has no integer. Leave the property out." },
        { StixScale.OfCredibility(Credibility.Parse("x")).Explanation, "'x' isn't a figure of the Admiralty system." },
        { MispTags.Reliability.Read("admiralty-scale:source-reliability=\"B\"").Explanation, "'b' of admiralty-scale." },
        { MispTags.Reliability.Read("admiralty-scale:source-reliability=\"").Explanation, "admiralty-scale has no 'admiralty-scale:source-reliability=\"' as source-reliability." },
        { MispTags.Reliability.Read("x").Explanation, "admiralty-scale has no 'x' as source-reliability." },
        { MispTags.Reliability.ToTag(Reliability.B).Explanation, "'b' of admiralty-scale." },
        { MispTags.Reliability.ToTag(Reliability.Parse("x")).Explanation, "admiralty-scale has no 'x' as source-reliability." },
        { MispTags.Reliability.ToNumber(Reliability.Parse("x")).Explanation, "admiralty-scale has no 'x' as source-reliability." },
        { MispTags.Reliability.ToNumber(Reliability.F).Explanation, "'f' isn't a number. MISP writes 50 for it, but also for a value that was judged. Write the tag instead." },
        { Yardsticks.Icd203.IntervalOf("probably").Explanation, "ICD 203 gives 'likely' 55-80 %." },
        { Yardsticks.Icd203.IntervalOf("x").Explanation, "ICD 203 has no 'x'." },
        { Yardsticks.Icd203.WordsFor(0.8, 0.5).Explanation, "A likelihood is an interval within 0 and 1, its lower end first." },
        { Yardsticks.Icd203.WordsFor(0.55, 0.8).Explanation, "55-80 % is what ICD 203 calls 'likely'." },
        { Yardsticks.Icd203.WordsFor(0.6, 0.7).Explanation, "60-70 % lies within 'likely', which is wider in ICD 203: 55-80 %." },
        { Yardsticks.Icd203.WordsFor(0.55).Explanation, "55 % is an end that words of ICD 203 share: roughly even chance (45-55 %), likely (55-80 %)." },
        { Yardsticks.Icd203.WordsFor(0.5, 0.6).Explanation, "50-60 % reaches over several words of ICD 203: roughly even chance (45-55 %), likely (55-80 %)." },
        { Yardsticks.Icd203.WordsFor(0, 0.03).Explanation, "Only a part of 0-3 % has a word in ICD 203: almost no chance (1-5 %)." },
        { Yardsticks.Icd203.WordsFor(0).Explanation, "ICD 203 has no word for 0 %: it lies below almost no chance (1-5 %)." },
        { ReaderSurvey.CapPhrase.Of("may happen").Explanation, "This is what the readers of CAPphrase understood, not what a speaker said: never record it as the speaker's likelihood." },
        { ReaderSurvey.CapPhrase.Of("x").Explanation, "CAPphrase didn't ask for 'x'." },
    };

    public static TheoryData<string, string> Printed => new()
    {
        { FactBankValue.Values[6].ToString(), "CTu" },
        { CapCertainty.Values[0].ToString(), "Observed" },
        { CapCertainty.Values[1].ToString(), "Likely (about >50 %)" },
        { EventOccurrence.Values[3].ToString(), "eos3 (Planned, may occur)" },
        { StixScale.NoneLowMedHigh.ToString(), "None / Low / Med / High" },
        { StixScale.NoneLowMedHigh.Bands[1].ToString(), "Low" },
        { MispTags.Reliability.ToString(), "admiralty-scale:source-reliability" },
        { MispTags.Reliability.Entries[1].ToString(), "b" },
        { MispTags.Reliability.ToTag(Reliability.B).Value!, "admiralty-scale:source-reliability=\"b\"" },
        { Admiralty.Reliabilities[0].ToString(), "A (completely reliable)" },
        { Admiralty.Credibilities[1].ToString(), "2 (probably true)" },
        { Yardsticks.Icd203.ToString(), "ICD 203" },
        { ReaderSurvey.CapPhrase.ToString(), "CAPphrase" },
        { ConfidenceLadder.All[0].ToString(), "ICD 203 confidence" },
        { ConfidenceLadder.All[0].Rungs[0].ToString(), "low" },
    };

    [Theory]
    [MemberData(nameof(Explanations))]
    public void Explanation_OfAConversion_IsASentence(string explanation, string expected) => Assert.Equal(expected, explanation);

    [Theory]
    [MemberData(nameof(Printed))]
    public void ToString_OfARow_IsWhatTheTableCallsIt(string printed, string expected) => Assert.Equal(expected, printed);

    [Fact]
    public void ValueOrThrow_WithoutAResult_ThrowsTheExplanation() =>
        Assert.Equal("FactBank has no 'x'.", Assert.Throws<InvalidOperationException>(static () => FactBankValue.Read("x").ValueOrThrow()).Message);

    [Fact]
    public void IsJudged_OfARating_IsFalseForTheLastAlone()
    {
        Assert.Equal([true, true, true, true, true, false], Admiralty.Reliabilities.Select(static rating => rating.IsJudged));
        Assert.Equal([true, true, true, true, true, false], Admiralty.Credibilities.Select(static rating => rating.IsJudged));
    }
}
