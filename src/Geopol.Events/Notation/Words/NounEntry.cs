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

    /// <summary>Creates the noun whose record begins at this offset.</summary>
    internal NounEntry(int at)
    {
        this.at = at;
        flags = LexiconImage.One(at + 6);
        Mostly = (Filler)LexiconImage.One(at + 7);
        Maybe = (Filler)LexiconImage.One(at + 8);
    }

    internal string Singular => field ??= LexiconImage.TextOf(at)!;

    /// <summary>The plural; null if there is none.</summary>
    internal string? Plural => field ??= LexiconImage.TextOf(at + 3);

    internal bool IsPluralOnly => (flags & PluralOnlyFlag) != 0;

    /// <summary>Whether the noun takes no article: support, uranium.</summary>
    internal bool IsMass => (flags & MassFlag) != 0;

    /// <summary>The most likely kind of participant.</summary>
    internal Filler Mostly { get; }

    /// <summary>The other possible kinds of participants.</summary>
    internal Filler Maybe { get; }

    internal bool IsEvent => (flags & EventFlag) != 0;

    /// <summary>Whether the noun needs "the" if no other word determines it: the neighbours of Iran.</summary>
    internal bool IsDefinite => (flags & DefiniteFlag) != 0;

    internal bool IsMeasure => (flags & MeasureFlag) != 0;

    /// <summary>The prepositions that the noun takes, in addition to "of".</summary>
    internal SlotPlace[] Prepositions => field ??= PlacesAt(LexiconImage.Three(at + 12));

    /// <summary>The act that ", per" means if this noun is the source. The act is absent if the noun doesn't determine it.</summary>
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
