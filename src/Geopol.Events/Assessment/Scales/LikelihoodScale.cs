namespace Geopol.Events.Scales;

/// <summary>
/// A yardstick of likelihood as data: its words and their intervals, as published. Words share ends in some (ICD 203), leave
/// gaps on purpose in others (PHIA), or lie within each other (IPCC AR5), and are kept so.
/// </summary>
/// <remarks>Immutable and thread safe; there is one instance of each, in <see cref="Yardsticks"/>.</remarks>
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

    /// <summary>The id under which claims name it.</summary>
    public Yardstick Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Where it comes from, and how far it was checked.</summary>
    public ScaleSource Source { get; }

    /// <summary>What to know of its layout.</summary>
    public string Note { get; }

    /// <summary>Its words, in the order of its publication.</summary>
    public EquatableArray<LikelihoodTerm> Terms { get; }

    /// <summary>The term of this word or synonym, whatever its case, with spaces or hyphens; null where there is none.</summary>
    /// <param name="word">The word, as in "very likely".</param>
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

    /// <summary>The interval that this yardstick gives the word: right for who writes under it, and for nobody else.</summary>
    /// <param name="word">The word, as in "very likely".</param>
    /// <returns>The interval; no value where the yardstick hasn't the word.</returns>
    public Conversion<ProbabilityRange> IntervalOf(string word) => Find(word) is { } term
        ? Conversion.Exact(term.Range, ConversionReason.AsTabled, $"{Name} gives '{term.Word}' {term.Range}.{Caveat}")
        : Conversion.None<ProbabilityRange>(ConversionReason.NotInScale, $"{Name} has no '{Excerpt.Of(word)}'.");

    /// <summary>The words for one probability, 0 to 1.</summary>
    /// <param name="probability">The probability, 0 to 1.</param>
    /// <returns>The words, with whether they say less than the number; no value where no word holds.</returns>
    public Conversion<EquatableArray<LikelihoodTerm>> WordsFor(double probability) => WordsFor(probability, probability);

    /// <summary>
    /// The words for an interval, 0 to 1, both ends included: those that hold for all of it, the narrowest first; where none
    /// does, those that hold for a part of it, and what part has no word is told.
    /// </summary>
    /// <param name="low">The lower end, 0 to 1.</param>
    /// <param name="high">The upper end, 0 to 1.</param>
    /// <returns>The words, with whether they say less than the interval; no value where no word holds.</returns>
    public Conversion<EquatableArray<LikelihoodTerm>> WordsFor(double low, double high) => Likelihood.IsInterval(low, high)
        ? WordsFor(ProbabilityRange.Of(low, high))
        : Conversion.None<EquatableArray<LikelihoodTerm>>(ConversionReason.OutOfRange, "A likelihood is an interval within 0 and 1, its lower end first.");

    /// <inheritdoc cref="WordsFor(double, double)"/>
    public Conversion<EquatableArray<LikelihoodTerm>> WordsFor(ProbabilityRange interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return WordSearch.In(this, interval);
    }

    /// <summary>What a reader of its figures must know, behind a sentence; empty where there is nothing.</summary>
    internal string Caveat => Source.Verified switch
    {
        Verification.NotVerified => " The figures of this table are not verified.",
        Verification.Partly => " The figures of this table are verified in part.",
        _ => "",
    };

    /// <summary>What people call it.</summary>
    public override string ToString() => Name;
}
