namespace Geopol.Events;

/// <summary>The words of places in a clause.</summary>
internal static class SlotPlaces
{
    private static readonly string[] Texts = Read();

    /// <summary>The prepositions. With this set, the reader checks quickly whether a preposition may be next.</summary>
    internal static readonly PhraseSet Starts = new(Texts);

    /// <summary>The number of places.</summary>
    internal static int Count => Texts.Length;

    /// <summary>Returns the words of a preposition; empty for the other places.</summary>
    internal static string WordsOf(SlotPlace place) => Texts[(int)place];

    /// <summary>
    /// Returns the text with which a claim keeps the place: the preposition, or the name of the place. Returns null for the subject, because the subject has no
    /// other wording.
    /// </summary>
    internal static string? SaidOf(SlotPlace place) => place switch
    {
        SlotPlace.None or SlotPlace.Subject => null,
        SlotPlace.IndirectObject => "indirect object",
        SlotPlace.Object => "object",
        SlotPlace.Infinitive => "infinitive",
        SlotPlace.That => "that",
        SlotPlace.Whether => "whether",
        _ => WordsOf(place),
    };

    /// <summary>
    /// Finds the place of a preposition. The name has _ between the words: on_behalf_of. Returns false, with no place, if there is no such preposition.
    /// </summary>
    internal static bool TryRead(string name, out SlotPlace place)
    {
        for (place = SlotPlace.Of; (int)place < Texts.Length; place++)
        {
            if (Texts[(int)place].Length == name.Length && Texts[(int)place].AsSpan().SequenceEqual(name.Replace('_', ' ')))
            {
                return true;
            }
        }

        place = SlotPlace.None;
        return false;
    }

    /// <summary>Returns whether a phrase after this preposition can say where the event happens, with any verb.</summary>
    internal static bool IsWhere(SlotPlace place) => place >= SlotPlace.In || place is SlotPlace.At;

    private static string[] Read()
    {
        var texts = new string[LexiconImage.PlaceCount];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = LexiconImage.TextOf(LexiconImage.Places + (i * LexiconImage.Offset)) ?? "";
        }

        return texts;
    }
}
