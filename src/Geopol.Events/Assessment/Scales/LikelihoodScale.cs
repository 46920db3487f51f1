namespace Geopol.Events.Scales;

/// <summary>
/// A yardstick of likelihood as data: its words and their intervals, as published. In ICD 203 neighbouring words share an end. PHIA has gaps
/// between its words on purpose. In IPCC AR5 the intervals are nested. The library keeps the intervals as they are.
/// </summary>
/// <remarks>Immutable and thread safe. Each yardstick has one instance, in <see cref="Yardsticks"/>.</remarks>
public sealed class LikelihoodScale
{
    internal LikelihoodScale(Yardstick id, string name, ScaleSource source, string note, params LikelihoodTerm[] terms)
    {
        Id = id;
        Name = name;
        Source = source;
        Note = note;
        Terms = new EquatableArray<LikelihoodTerm>(terms);
    }

    /// <summary>The id that claims use for this yardstick.</summary>
    public Yardstick Id { get; }

    /// <summary>The name of the yardstick.</summary>
    public string Name { get; }

    /// <summary>The source of the yardstick, and how far the data was checked against it.</summary>
    public ScaleSource Source { get; }

    /// <summary>A note on the layout of the yardstick.</summary>
    public string Note { get; }

    /// <summary>The words of the yardstick, in the order of the publication.</summary>
    public EquatableArray<LikelihoodTerm> Terms { get; }

    /// <summary>Returns the term with this word or synonym; null if there is none. Case doesn't matter, and hyphens count as spaces.</summary>
    /// <param name="word">The word, for example "very likely".</param>
    /// <returns>The term, or null.</returns>
    public LikelihoodTerm? Find(string word)
    {
        var key = TermKey.Of(word);
        foreach (var term in Terms)
        {
            if (term.Is(key))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>Returns the interval that this yardstick gives the word. The interval is right only for a speaker who uses this yardstick.</summary>
    /// <param name="word">The word, for example "very likely".</param>
    /// <returns>The interval; no value if the yardstick doesn't have the word.</returns>
    public Conversion<ProbabilityRange> IntervalOf(string word) => Find(word) is { } term
        ? Conversion.Exact(term.Range, ConversionReason.AsTabled, $"{Name} gives '{term.Word}' {term.Range}.{Caveat}")
        : Conversion.None<ProbabilityRange>(ConversionReason.NotInScale, $"{Name} has no '{Excerpt.Of(word)}'.");

    /// <summary>Returns the words for one probability, 0 to 1.</summary>
    /// <param name="probability">The probability, 0 to 1.</param>
    /// <returns>The words, and whether they say less than the number; no value if no word contains the number.</returns>
    public Conversion<EquatableArray<LikelihoodTerm>> WordsFor(double probability) => WordsFor(probability, probability);

    /// <summary>
    /// Returns the words for an interval from 0 to 1, both ends included. The result is the words that contain the whole interval, the narrowest
    /// first. If there is no such word, the result is the words for parts of the interval. <c>Reason</c> then shows whether a part has no word.
    /// </summary>
    /// <param name="low">The lower end, 0 to 1.</param>
    /// <param name="high">The upper end, 0 to 1.</param>
    /// <returns>The words, and whether they say less than the interval; no value if the interval has no word.</returns>
    public Conversion<EquatableArray<LikelihoodTerm>> WordsFor(double low, double high) => Likelihood.IsInterval(low, high)
        ? WordsFor(ProbabilityRange.Of(low, high))
        : Conversion.None<EquatableArray<LikelihoodTerm>>(ConversionReason.OutOfRange, "A likelihood is an interval within 0 and 1, its lower end first.");

    /// <inheritdoc cref="WordsFor(double, double)"/>
    public Conversion<EquatableArray<LikelihoodTerm>> WordsFor(ProbabilityRange interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return WordSearch.In(this, interval);
    }

    /// <summary>The warning that figures are unverified; empty if no warning is needed. It is added to a sentence, so it begins with a space.</summary>
    internal string Caveat => Source.Verified switch
    {
        Verification.NotVerified => " The figures of this table are not verified.",
        Verification.Partly => " The figures of this table are verified in part.",
        _ => "",
    };

    /// <summary>Returns the name of the yardstick.</summary>
    public override string ToString() => Name;
}
