namespace Geopol.Events;

/// <summary>A cache of the noun phrases of a sentence. Several readings of the sentence read the same phrases.</summary>
internal sealed class PhraseMemory
{
    private const int Places = 8;

    private readonly List<NounPhrase> phrases = [];
    private Kept[] kept = [];
    private int count;

    // The places of the cache that are in use, as bits.
    private int filled;

    /// <summary>Returns an empty phrase that begins at this token. Instances are reused.</summary>
    internal NounPhrase Phrase(int start)
    {
        if (count == phrases.Count)
        {
            phrases.Add(new());
        }

        var phrase = phrases[count++];
        phrase.Begin(start);
        return phrase;
    }

    /// <summary>Returns the last phrase that was read at this token in the same context, or null if there is none.</summary>
    internal NounPhrase? Find(int start, in NounContext context, out int end)
    {
        end = start;
        if ((filled & (1 << (start % Places))) == 0)
        {
            return null;
        }

        ref readonly var known = ref kept[start % Places];
        end = known.End;
        return known.Start == start && known.Context == Key.Of(in context) ? known.Phrase : null;
    }

    /// <summary>Stores a phrase. It may replace another phrase. The end is the index of the token after the phrase.</summary>
    internal void Keep(int start, in NounContext context, NounPhrase phrase, int end)
    {
        kept = kept.Length == 0 ? new Kept[Places] : kept;
        filled |= 1 << (start % Places);
        kept[start % Places] = new(start, end, Key.Of(in context), phrase);
    }

    /// <summary>Empties the cache for another sentence. The phrase objects are reused, unless there are more than 100.</summary>
    internal void Clear()
    {
        (count, filled) = (0, 0);
        if (phrases.Count > 100)
        {
            phrases.Clear();
        }
    }

    private readonly record struct Kept(int Start, int End, Key Context, NounPhrase Phrase);

    // The members of a context that affect how a phrase is read.
    private readonly record struct Key(Frame? Frame, UInt128 Filled, int Limit, bool IsSubject, bool IsOccasion, bool IsOffice)
    {
        internal static Key Of(in NounContext context) =>
            new(context.Frame, context.Filled >> (int)SlotPlace.Of, context.Limit, context.IsSubject, context.IsOccasion, context.IsOffice);
    }
}
