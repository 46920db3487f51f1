using System.Collections.Frozen;

namespace Geopol.Events.Granularity;

/// <summary>A named rule that reads a vague quantity ("dozens") as figures. The library applies it only on request, and a claim keeps the words.</summary>
/// <remarks>Immutable and thread safe. The meaning of an id never changes.</remarks>
public sealed partial class QuantityConvention
{
    private readonly FrozenDictionary<(string Language, string Words), Quantity> table;
    private readonly bool takesLowest;
    private readonly GranularityConvention convention;

    internal QuantityConvention(
        string id, string summary, string source, bool takesLowest, IEnumerable<KeyValuePair<(string Language, string Words), Quantity>> table)
    {
        Id = id;
        Summary = summary;
        Source = source;
        this.takesLowest = takesLowest;
        this.table = table.ToFrozenDictionary();
        convention = new GranularityConvention(id);
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; }

    /// <summary>The rule in words.</summary>
    public string Summary { get; }

    /// <summary>The source of the rule.</summary>
    public string Source { get; }

    /// <summary>Returns your own convention. It is a copy of this one under another id, with a new phrase or with new figures for a known phrase.</summary>
    /// <param name="id">The id of the new convention.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="words">The words. Their case doesn't matter.</param>
    /// <param name="figures">The figures that the words stand for.</param>
    /// <returns>A copy under the new id.</returns>
    /// <exception cref="ArgumentException">The id is the id of this convention, or the figures contain only words.</exception>
    public QuantityConvention With(string id, LanguageTag language, string words, Quantity figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (WellFormed.Required(id, nameof(id)) == Id)
        {
            throw new ArgumentException("A changed rule needs an id of its own. Give another id.", nameof(id));
        }

        if (HasNoFigure(figures))
        {
            throw new ArgumentException("A convention reads a phrase as figures. Give at least one figure.", nameof(figures));
        }

        var key = (MainOf(language), Key(WellFormed.Required(words, nameof(words))));
        return new QuantityConvention(id, $"{Summary} Changed: {words}.", Source, takesLowest, [.. table.Where(row => row.Key != key), new(key, figures)]);
    }

    /// <summary>Reads a quantity as figures and keeps its words and unit.</summary>
    /// <param name="quantity">The quantity. Null if the text mentions none.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The figures, with the information that they lose. No value if the convention has no figures for the words.</returns>
    public GranularityReading<Quantity> Read(Quantity? quantity, LanguageTag language = default)
    {
        if (quantity is null)
        {
            return takesLowest
                ? convention.Value(Quantity.Exactly(0), "No mention is read as 0.", "that no number was mentioned, which doesn't mean zero")
                : convention.None<Quantity>("No quantity is mentioned, which is not the same as zero.");
        }

        if (!HasNoFigure(quantity))
        {
            return takesLowest ? Lowest(quantity) : convention.Value(quantity, "It has figures.");
        }

        if (language.IsAbsent)
        {
            return convention.None<Quantity>("The language of the words isn't given.");
        }

        return table.TryGetValue((MainOf(language), Key(quantity.Words!)), out var figures)
            ? convention.Value(
                Quantity.OfParts(figures.Exact, figures.About, figures.Low, figures.Best, figures.High, quantity.Words, quantity.Unit, quantity.Unknown),
                Summary,
                takesLowest ? "that the number is vague" : null)
            : convention.None<Quantity>($"The convention has no figures for '{Excerpt.Of(quantity.Words)}'.");
    }

    private GranularityReading<Quantity> Lowest(Quantity quantity)
    {
        var low = quantity.Exact ?? quantity.About ?? (quantity.Low is { } least && quantity.Best is { } best ? Math.Min(least, best) : quantity.Low ?? quantity.Best);
        if (low is not { } figure)
        {
            return convention.None<Quantity>("Only a highest figure is given, but the convention uses the lowest figure.");
        }

        return convention.Value(
            Quantity.OfParts(exact: figure, words: quantity.Words, unit: quantity.Unit, unknown: quantity.Unknown),
            "The lowest figure given.",
            quantity.Exact is null ? "that the number isn't exact" : null);
    }

    private static bool HasNoFigure(Quantity quantity) => !Quantity.IsSomething(quantity.Exact, quantity.About, quantity.Low, quantity.Best, quantity.High, null);

    private static string MainOf(LanguageTag language) => language.Text.Split('-', '_')[0].ToLowerInvariant();

    // "Dozens of" and "Hunderte von" mean the same as "dozens" and "Hunderte".
    internal static string Key(string words)
    {
        var folded = Folding.Fold(words);
        return folded.EndsWith(" of", StringComparison.Ordinal) ? folded[..^3]
            : folded.EndsWith(" von", StringComparison.Ordinal) ? folded[..^4] : folded;
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
