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

    internal static NounEntry Decode(int at)
    {
        var flags = LexiconImage.One(at + 6);
        return new()
        {
            Singular = LexiconImage.TextOf(at)!,
            Plural = LexiconImage.TextOf(at + 3),
            IsPluralOnly = (flags & 1) != 0,
            IsMass = (flags & 2) != 0,
            IsEvent = (flags & 4) != 0,
            IsMeasure = (flags & 8) != 0,
            Mostly = (Filler)LexiconImage.One(at + 7),
            Maybe = (Filler)LexiconImage.One(at + 8),
            Act = LexiconImage.TextOf(at + 9) is { } act ? SpeechAct.Parse(act) : default,
            Prepositions = LexiconImage.Three(at + 12) is > 0 and var list ? PlacesAt(list) : [],
        };
    }

    private static SlotPlace[] PlacesAt(int list)
    {
        var places = new SlotPlace[LexiconImage.One(list)];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (SlotPlace)LexiconImage.One(list + 1 + i);
        }

        return places;
    }

    public override string ToString() => Singular;
}
