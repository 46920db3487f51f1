namespace Geopol.Events;

/// <summary>
/// The probability of the event, as the speaker puts it: a word, an interval, or both. The yardstick is given too, if the speaker uses one. If
/// the speaker says only "unlikely", there is a word but no interval. The library never calculates the midpoint of an interval.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Probabilities are from 0 to 1, inclusive. A likelihood is never an analyst's confidence, a
/// rating of a source or of information, or a machine's confidence in its reading.
/// </remarks>
[WireObject(FromParts = true)]
public sealed partial record Likelihood
{
    private Likelihood()
    {
    }

    /// <summary>The word as the speaker says it, for example "likely"; null if the speaker gave only numbers.</summary>
    [BearsOnTruth]
    public string? Word { get; private init; }

    /// <summary>The lower end of the interval, 0 to 1; null if the speaker gave no interval. <see cref="High"/> is then null too.</summary>
    [BearsOnTruth]
    public double? Low { get; private init; }

    /// <summary>The upper end of the interval, not below <see cref="Low"/>; equal to <see cref="Low"/> if the speaker gave one number.</summary>
    [BearsOnTruth]
    public double? High { get; private init; }

    /// <summary>The yardstick that the speaker uses; absent if there is none, or if it isn't known.</summary>
    [BearsOnNeither]
    public Yardstick Yardstick { get; init; }

    /// <summary>The version of the yardstick.</summary>
    [BearsOnNeither]
    public string? YardstickVersion { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Creates a likelihood from a word alone.</summary>
    /// <param name="word">The word, as the speaker said it.</param>
    /// <returns>The likelihood, without an interval and without a yardstick.</returns>
    public static Likelihood OfWord(string word) => OfParts(WellFormed.Required(word), null, null);

    /// <summary>Creates a likelihood from one number, 0 to 1: "70 %" is 0.7.</summary>
    /// <param name="probability">The probability, 0 to 1.</param>
    /// <returns>The likelihood. Both ends of its interval are this number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number isn't within 0 and 1, or is NaN.</exception>
    /// <example>
    /// <code>
    /// var claim = Claim.Parse("DPRK sold munitions to Russia, per FT");
    /// var estimated = claim with { Proposition = claim.Proposition with { Modality = Modality.Estimated, Likelihood = Likelihood.Of(0.7) } };
    /// Console.WriteLine(estimated.Check().IsValid());   // True
    /// </code>
    /// </example>
    public static Likelihood Of(double probability) => OfParts(null, probability, probability);

    /// <summary>Creates a likelihood from an interval, 0 to 1, and the word that the speaker used with it, if there is one.</summary>
    /// <param name="low">The lower end, 0 to 1.</param>
    /// <param name="high">The upper end, 0 to 1.</param>
    /// <param name="word">The word that the speaker used; null if there is none.</param>
    /// <returns>The likelihood.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end isn't within 0 and 1, or is NaN, or the lower end is above the upper end.</exception>
    public static Likelihood Between(double low, double high, string? word = null) => OfParts(WellFormed.OrAbsent(word), low, high);

    /// <summary>
    /// Creates a likelihood from the members that were read. Returns null, and a fault for the reader to report, if the members aren't a valid
    /// likelihood.
    /// </summary>
    internal static Likelihood? FromParts(
        double? high, double? low, string? word, Yardstick yardstick, string? yardstickVersion, UnknownMembers unknown, out string? fault)
    {
        fault = low is null != high is null || low > high || (low is null && word is null)
            ? "A likelihood has a word, or both ends of an interval (low not above high), or all three." : null;
        return fault is null ? OfParts(word, low, high) with { Yardstick = yardstick, YardstickVersion = yardstickVersion, Unknown = unknown } : null;
    }

    internal static bool IsInterval(double low, double high) => low is >= 0 and <= 1 && high is >= 0 and <= 1 && low <= high;

    internal static Likelihood OfParts(string? word, double? low, double? high)
    {
        if (low is { } from && high is { } to)
        {
            // Adding zero turns -0 into 0, because the wire has no negative zero.
            return IsInterval(from, to) ? new Likelihood { Word = word, Low = from + 0.0, High = to + 0.0 }
                : throw new ArgumentOutOfRangeException(nameof(low), $"A likelihood is an interval within 0 and 1, its lower end first.");
        }

        return word is null || low is not null || high is not null
            ? throw new ArgumentException("A likelihood has a word, or both ends of an interval, or all three.", nameof(word))
            : new Likelihood { Word = word };
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Word, SpreadHash.Of(Low), SpreadHash.Of(High), Yardstick, YardstickVersion, Unknown);

    /// <summary>Returns the word and, if there is one, the interval in per cent: <c>likely (55-80 %)</c>.</summary>
    public override string ToString() => Low is not { } low || High is not { } high ? Word!
        : low.Equals(high) ? With($"{Percent(low)} %") : With($"{Percent(low)}-{Percent(high)} %");

    private string With(string numbers) => Word is null ? numbers : $"{Word} ({numbers})";

    /// <summary>Returns a probability in per cent, rounded to six decimal places, without the per cent sign.</summary>
    internal static string Percent(double probability) => PlainDecimal.ToString(Math.Round((decimal)probability * 100, 6));
}
