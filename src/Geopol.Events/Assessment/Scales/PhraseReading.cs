namespace Geopol.Events.Scales;

/// <summary>What the readers of a survey understood by a phrase: the median, and the middle half of them.</summary>
/// <remarks>Immutable and thread safe. It says nothing of what a speaker meant.</remarks>
public sealed class PhraseReading
{
    internal PhraseReading(string phrase, int median, int lowerQuartile, int upperQuartile) =>
        (Phrase, Median, MiddleHalf) = (phrase, median / 100.0, ProbabilityRange.Percent(lowerQuartile, upperQuartile));

    /// <summary>The phrase.</summary>
    public string Phrase { get; }

    /// <summary>The probability, 0 to 1, below and above which half of the readers put it each.</summary>
    public double Median { get; }

    /// <summary>From the lower to the upper quartile: where the middle half of the readers put it.</summary>
    public ProbabilityRange MiddleHalf { get; }

    /// <summary><c>May Happen: median 40 %, middle half 30-51 %</c>.</summary>
    public override string ToString() => $"{Phrase}: median {Likelihood.Percent(Median)} %, middle half {MiddleHalf}";
}
