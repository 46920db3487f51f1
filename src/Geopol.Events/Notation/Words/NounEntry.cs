namespace Geopol.Events;

/// <summary>A common noun.</summary>
internal sealed class NounEntry
{
    private const int PluralOnlyFlag = 1;
    private const int MassFlag = 2;
    private const int EventFlag = 4;
    private const int MeasureFlag = 8;
    private const int DefiniteFlag = 16;

    private readonly int at;
    private readonly int flags;

    /// <summary>The noun whose record begins here.</summary>
    internal NounEntry(int at)
    {
        this.at = at;
        flags = LexiconImage.One(at + 6);
        Mostly = (Filler)LexiconImage.One(at + 7);
        Maybe = (Filler)LexiconImage.One(at + 8);
    }

    internal string Singular => field ??= LexiconImage.TextOf(at)!;

    /// <summary>Null where it has none.</summary>
    internal string? Plural => field ??= LexiconImage.TextOf(at + 3);

    internal bool IsPluralOnly => (flags & PluralOnlyFlag) != 0;

    /// <summary>Whether it takes no article: support, uranium.</summary>
    internal bool IsMass => (flags & MassFlag) != 0;

    internal Filler Mostly { get; }

    internal Filler Maybe { get; }

    internal bool IsEvent => (flags & EventFlag) != 0;

    /// <summary>Whether it has "the" where nothing tells which is meant: the neighbours of Iran.</summary>
    internal bool IsDefinite => (flags & DefiniteFlag) != 0;

    internal bool IsMeasure => (flags & MeasureFlag) != 0;

    /// <summary>Its complements besides "of".</summary>
    internal SlotPlace[] Prepositions => field ??= PlacesAt(LexiconImage.Three(at + 12));

    internal SpeechAct Act => LexiconImage.Code<SpeechAct>(at + 9);

    private static SlotPlace[] PlacesAt(int list)
    {
        var places = list == 0 ? [] : new SlotPlace[LexiconImage.One(list)];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (SlotPlace)LexiconImage.One(list + 1 + i);
        }

        return places;
    }

    public override string ToString() => Singular;
}
