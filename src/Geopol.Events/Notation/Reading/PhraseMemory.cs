namespace Geopol.Events;

/// <summary>The noun phrases of a sentence: those that were read are kept, for many are read again where another reading is tried.</summary>
internal sealed class PhraseMemory
{
    private const int Places = 8;

    private readonly List<NounPhrase> phrases = [];
    private Kept[] kept = [];
    private int count;

    // The places of which something is kept, as bits.
    private int filled;

    /// <summary>A phrase without anything, at a token.</summary>
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

    /// <summary>What was read last at a token in the same context; null of nothing.</summary>
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

    internal void Keep(int start, in NounContext context, NounPhrase phrase, int end)
    {
        kept = kept.Length == 0 ? new Kept[Places] : kept;
        filled |= 1 << (start % Places);
        kept[start % Places] = new(start, end, Key.Of(in context), phrase);
    }

    /// <summary>Forgets all, for another sentence; a few phrases are used anew.</summary>
    internal void Clear()
    {
        (count, filled) = (0, 0);
        if (phrases.Count > 100)
        {
            phrases.Clear();
        }
    }

    private readonly record struct Kept(int Start, int End, Key Context, NounPhrase Phrase);

    // What of a context has an effect on how a phrase is read.
    private readonly record struct Key(Frame? Frame, UInt128 Filled, int Limit, bool IsSubject, bool IsOccasion, bool IsOffice)
    {
        internal static Key Of(in NounContext context) =>
            new(context.Frame, context.Filled >> (int)SlotPlace.Of, context.Limit, context.IsSubject, context.IsOccasion, context.IsOffice);
    }
}
