namespace Geopol.Events.Generators;

/// <summary>A common noun.</summary>
internal sealed class LexiconNoun
{
    public int Number { get; set; }

    public string Singular { get; set; } = "";

    public string? Plural { get; set; }

    public bool IsPluralOnly { get; set; }

    public bool IsMass { get; set; }

    public bool IsEvent { get; set; }

    public bool IsMeasure { get; set; }

    public bool IsDefinite { get; set; }

    public Filler Mostly { get; set; }

    public Filler Maybe { get; set; }

    public SlotPlace[] Prepositions { get; set; } = [];

    public string? Act { get; set; }
}
