namespace Geopol.Events.Scales;

/// <summary>A word of a yardstick, and the interval that the yardstick gives it.</summary>
/// <remarks>Immutable and thread safe. A term is one row of one yardstick. The same word of another yardstick is another term.</remarks>
public sealed class LikelihoodTerm
{
    private readonly string[] keys;

    internal LikelihoodTerm(string word, ProbabilityRange range, params string[] synonyms)
    {
        Word = word;
        Range = range;
        Synonyms = new EquatableArray<string>(synonyms);
        keys = [TermKey.Of(word), .. synonyms.Select(TermKey.Of)];
    }

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <summary>Other words, also adverbs, that the yardstick gives for the same interval.</summary>
    public EquatableArray<string> Synonyms { get; }

    /// <summary>The interval.</summary>
    public ProbabilityRange Range { get; }

    /// <summary>The published German wording; null if there is none, or if it could not be checked.</summary>
    public string? German { get; internal init; }

    /// <summary>The figures as published, if the yardstick doesn't publish the ends of the interval: "93 %, give or take about 6 %". Otherwise null.</summary>
    public string? AsPublished { get; internal init; }

    internal ReadOnlySpan<string> Keys => keys;

    internal bool Is(string key) => Array.IndexOf(keys, key) >= 0;

    /// <summary>Returns the word and its interval: <c>likely (55-80 %)</c>.</summary>
    public override string ToString() => $"{Word} ({Range})";
}
