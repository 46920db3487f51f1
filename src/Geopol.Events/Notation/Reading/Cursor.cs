using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>A position in a sentence. It moves forward and back, because several readings are tried.</summary>
internal sealed partial class Cursor
{
    private Token[] tokens = new Token[32];
    private int steps;

    /// <param name="text">The sentence.</param>
    /// <param name="words">The words that are known.</param>
    /// <param name="takesUnknown">Whether an unknown name is accepted as any kind of participant that the verb takes there.</param>
    internal Cursor(string text, Vocabulary words, bool takesUnknown = false)
    {
        TakesUnknown = takesUnknown;
        Words = words;
        Text = text;
        Reset(text);
    }

    internal string Text { get; private set; }

    internal bool TakesUnknown { get; }

    /// <summary>The unknown names that a reading accepted, as ranges of tokens without their end; null where there are none. Readings that failed later are included.</summary>
    internal HashSet<(int Start, int End)>? UnknownNames { get; private set; }

    internal Vocabulary Words { get; }

    /// <summary>The index of the next token.</summary>
    internal int Position { get; set; }

    internal int Count { get; private set; }

    internal bool IsAtEnd => Position >= Count;

    /// <summary>The token at this index; after the last one, an empty mark.</summary>
    internal ref readonly Token this[int at] => ref tokens[Math.Min(at, Count)];

    internal ref readonly Token Next => ref this[Position];

    internal ReadOnlySpan<char> WordAt(int at)
    {
        ref readonly var token = ref this[at];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>The lexeme of a capitalised word with a small first letter; null where the word has no capital or isn't known.</summary>
    internal Lexeme? LoweredAt(int at) => this[at].Kind == TokenKind.Word ? Tokens.Lowered(WordAt(at), Words) : null;

    internal ReadOnlySpan<char> Word => WordAt(Position);

    /// <summary>The text from one token to another, without the latter.</summary>
    internal string Between(int from, int to) => to <= from ? "" : Text[this[from].Start..this[to - 1].End];

    /// <summary>Whether this mark is next.</summary>
    internal bool IsMark(char mark) => IsMarkAt(Position, mark);

    internal bool IsMarkAt(int at, char mark) => this[at] is { Kind: TokenKind.Mark } token && token.Start < Text.Length && Text[token.Start] == mark;

    internal bool TryMark(char mark)
    {
        if (!IsMark(mark))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>The number of tokens that a phrase takes at this index; 0 where the phrase isn't there.</summary>
    internal int Length(string phrase, int at) => phrase.Length > 0 && this[at].MayStart(phrase) ? LengthOf(phrase, at) : 0;

    internal bool Is(string phrase) => Length(phrase, Position) > 0;

    internal bool IsAt(string phrase, int at) => Length(phrase, at) > 0;

    /// <summary>Steps over a phrase that is next. False where it isn't next: then it is listed as expected.</summary>
    internal bool Try(string phrase)
    {
        var length = Length(phrase, Position);
        if (length == 0)
        {
            List(phrase);
        }

        Position += length;
        return length > 0;
    }

    /// <summary>Steps over a phrase that must be next. False, with a fault, where it isn't next.</summary>
    internal bool Need(string phrase) => Try(phrase) || Miss();

    /// <summary>Steps over a phrase that is next. False where it isn't next; the phrase isn't listed.</summary>
    internal bool Skip(string phrase)
    {
        var length = Length(phrase, Position);
        Position += length;
        return length > 0;
    }

    /// <summary>Whether a preposition with more letters than this is next: "in response to" is longer than "in".</summary>
    internal bool IsLongerPreposition(int length)
    {
        foreach (var place in Next.Own?.Prepositions ?? [])
        {
            if (SlotPlaces.WordsOf(place) is var words && words.Length > length && Is(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase of this set may begin here. A quick check: it may be true although none does.</summary>
    internal bool MayStart(PhraseSet set) => MayStartAt(set, Position);

    internal bool MayStartAt(PhraseSet set, int at) => set.MayStartWith(this[at].Mark);

    /// <summary>Steps over the first phrase of a set that is next, and returns it; null where none is next.</summary>
    /// <param name="set">The phrases.</param>
    /// <param name="isListed">Whether the phrases are listed as expected.</param>
    internal string? TryAny(PhraseSet set, bool isListed = false)
    {
        isListed &= IsListing;
        if (!isListed && !MayStart(set))
        {
            return null;
        }

        foreach (var phrase in set.Phrases)
        {
            if (Length(phrase, Position) is > 0 and var length)
            {
                Position += length;
                return phrase;
            }

            if (isListed)
            {
                List(phrase);
            }
        }

        return null;
    }

    /// <summary>Steps over a phrase of a set. The phrases aren't listed.</summary>
    internal bool SkipAny(PhraseSet set) => TryAny(set) is not null;

    /// <summary>Goes back to a position, and keeps the fault. Always false.</summary>
    internal bool Back(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Counts a step. False where the sentence has used all its steps, which limits the time for sentences with many readings.</summary>
    internal bool Step() => --steps >= 0;

    /// <summary>Starts another sentence.</summary>
    internal void Reset(string text)
    {
        Text = text;
        Count = Tokens.Split(text, Words, ref tokens);
        (Position, FaultAt, IsQuiet) = (0, -1, false);
        UnknownNames?.Clear();
        // The number of steps grows with the length. A sentence that needs more has too many readings.
        steps = 2_000 + (60 * Count);
    }

    // The caller has checked the first letter of the phrase.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LengthOf(string phrase, int at)
    {
        ref readonly var token = ref this[at];
        var end = token.Start + phrase.Length;
        if (end < token.End || end > Text.Length || !Text.AsSpan(token.Start + 1, phrase.Length - 1).SequenceEqual(phrase.AsSpan(1)))
        {
            return 0;
        }

        for (var i = at; i < Count && tokens[i].End <= end; i++)
        {
            if (tokens[i].End == end)
            {
                return i + 1 - at;
            }
        }

        return 0;
    }
}
