namespace Geopol.Events;

/// <summary>A common noun.</summary>
internal sealed class NounEntry
{
    internal required string Singular { get; init; }

    /// <summary>Null where it has none.</summary>
    internal required string? Plural { get; init; }

    internal bool IsPluralOnly { get; init; }

    /// <summary>Whether it stands without an article: support, uranium.</summary>
    internal bool IsMass { get; init; }

    internal Filler Mostly { get; init; }

    internal Filler Maybe { get; init; }

    internal bool IsEvent { get; init; }

    internal bool IsMeasure { get; init; }

    /// <summary>Its complements besides "of".</summary>
    internal SlotPlace[] Prepositions { get; init; } = [];

    internal SpeechAct Act { get; init; }
}
