namespace Geopol.Events.Generators;

/// <summary>A common noun.</summary>
internal sealed class LexiconNoun
{
    /// <summary>The index of the noun in the table.</summary>
    public int Number { get; set; }

    public string Singular { get; set; } = "";

    /// <summary>The plural; null if the noun has none or if the singular is also the plural.</summary>
    public string? Plural { get; set; }

    public bool IsPluralOnly { get; set; }

    /// <summary>Whether the noun takes no article.</summary>
    public bool IsMass { get; set; }

    public bool IsEvent { get; set; }

    public bool IsMeasure { get; set; }

    /// <summary>Whether the noun has "the" even if the text doesn't say which one is meant.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>The filler that the noun usually is.</summary>
    public Filler Mostly { get; set; }

    /// <summary>The other fillers that the noun can be.</summary>
    public Filler Maybe { get; set; }

    /// <summary>The prepositions of its complements, in addition to "of".</summary>
    public SlotPlace[] Prepositions { get; set; } = [];

    /// <summary>The speech act that the table gives for the noun; null if there is none.</summary>
    public string? Act { get; set; }
}
