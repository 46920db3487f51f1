using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The results of the scales.</summary>
internal static class ScaleGen
{
    internal static Gen<ProbabilityRange> Range { get; } = Gen.Frequency(
        (2, (IGen<ProbabilityRange>)Gen.OneOf([.. Yardsticks.All.SelectMany(static scale => scale.Terms).Select(static term => term.Range)])),
        (1, Gen.Select(NumberGen.Probability, NumberGen.Probability, (a, b) => Likelihood.Between(Math.Min(a, b), Math.Max(a, b)).ToInterval().Value!)));

    internal static Gen<Conversion<ProbabilityRange>> Conversion { get; } = Gen.Frequency(
        (2, (IGen<Conversion<ProbabilityRange>>)Gen.Select(Gen.OneOf([.. Yardsticks.All]), Gen.OneOf("likely", "unlikely", "remote"), (scale, word) => scale.IntervalOf(word))),
        (1, NumberGen.Likelihood.Select(likelihood => likelihood.ToInterval())));

    internal static Gen<HedgeReading> Hedge { get; } = Gen.OneOf("may", "likely", "unlikely", "Almost certain").Select(words => HedgeReading.Read(words)!);
}
