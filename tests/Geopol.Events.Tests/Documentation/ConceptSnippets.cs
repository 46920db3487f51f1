namespace Geopol.Events.Tests;

/// <summary>The snippets of the concept pages, word for word. They write to <c>Console</c>.</summary>
internal sealed partial class ConceptSnippets(TextWriter Console)
{
    internal void Likelihood1()
    {
        Console.WriteLine(HedgeReading.Read("might"));
        Console.WriteLine(HedgeReading.Read("probably"));
        Console.WriteLine(HedgeReading.Read("dürfte", LanguageTag.German));
    }

    internal void Likelihood2()
    {
        Console.WriteLine(Yardsticks.Icd203.IntervalOf("likely"));
        Console.WriteLine(Yardsticks.Phia.IntervalOf("very likely"));
        Console.WriteLine(Yardsticks.Phia.WordsFor(0.60, 0.70));
        Console.WriteLine(Yardsticks.Icd203.WordsFor(0.50, 0.70));
        Console.WriteLine(Yardsticks.Icd203.WordsFor(0.20));
        Console.WriteLine(Yardsticks.IpccAr5.WordsFor(0.92, 0.97));
        Console.WriteLine(Yardsticks.Phia.WordsFor(0.37).Explanation);
    }

    internal void Likelihood3()
    {
        var said = Likelihood.OfWord("likely") with { Yardstick = Yardstick.Icd203 };
        Console.WriteLine(said.Under(Yardsticks.Phia));
        Console.WriteLine(said.Under(Yardsticks.IpccAr5));
        Console.WriteLine(Likelihood.OfWord("likely").Under(Yardsticks.Phia));
    }

    internal void Likelihood4()
    {
        Console.WriteLine(ReaderSurvey.CapPhrase.Of("may"));
    }

    internal void Confidence1()
    {
        var moderate = new Confidence { Level = ConfidenceLevel.Moderate, Scale = ConfidenceScale.Icd203 };
        var high = moderate with { Level = ConfidenceLevel.High };
        Console.WriteLine(moderate.Under(ConfidenceLadder.IpccAr5));
        Console.WriteLine(high.Under(ConfidenceLadder.Phia));
        Console.WriteLine(high.Under(ConfidenceLadder.IpccAr5));
        Console.WriteLine(high.Under(ConfidenceLadder.IpccAr5).Explanation);
    }

    internal void Confidence2()
    {
        Console.WriteLine(StixScale.Dni.ToInteger("Likely / Probable"));
        Console.WriteLine(StixScale.Dni.LabelOf(57));
        Console.WriteLine(Yardsticks.Icd203.WordsFor(0.57));
        Console.WriteLine(StixScale.NoneLowMedHigh.LabelOf(101));
        Console.WriteLine(StixScale.OfCredibility(Credibility.ProbablyTrue));
        Console.WriteLine(StixScale.OfCredibility(Credibility.CannotBeJudged).Explanation);
    }

    internal void Confidence3()
    {
        Console.WriteLine(MispTags.Reliability.Read("admiralty-scale:source-reliability=\"f\""));
        Console.WriteLine(MispTags.Reliability.ToTag(Reliability.F));
        Console.WriteLine(MispTags.Reliability.ToNumber(Reliability.B));
        Console.WriteLine(MispTags.Reliability.ToNumber(Reliability.F));
        Console.WriteLine(MispTags.Reliability.Read(50).Explanation);
    }
}
