namespace Geopol.Events.Scales;

/// <summary>The probability that the readers of a survey understood by a phrase: the median, and the range of the middle half of the readers.</summary>
/// <remarks>Immutable and thread safe. It doesn't show what a speaker meant.</remarks>
public sealed class PhraseReading
{
    internal PhraseReading(string phrase, int median, int lowerQuartile, int upperQuartile) =>
        (Phrase, Median, MiddleHalf) = (phrase, median / 100.0, ProbabilityRange.Percent(lowerQuartile, upperQuartile));

    /// <summary>The phrase.</summary>
    public string Phrase { get; }

    /// <summary>The median, 0 to 1: half of the readers put the phrase below it, and half above it.</summary>
    public double Median { get; }

    /// <summary>The range from the lower to the upper quartile, in which the middle half of the readers put the phrase.</summary>
    public ProbabilityRange MiddleHalf { get; }

    /// <summary>Returns the phrase and its figures: <c>May Happen: median 40 %, middle half 30-51 %</c>.</summary>
    public override string ToString() => $"{Phrase}: median {Likelihood.Percent(Median)} %, middle half {MiddleHalf}";
}
