using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>A position in a sentence. The position moves forward and back, because the reader tries several readings.</summary>
internal sealed partial class Cursor
{
    private Token[] tokens = new Token[32];
    private int steps;

    /// <param name="text">The sentence.</param>
    /// <param name="words">The known words.</param>
    /// <param name="takesUnknown">Whether an unknown name is accepted as any kind of participant that the verb takes at its place.</param>
    internal Cursor(string text, Vocabulary words, bool takesUnknown = false)
    {
        TakesUnknown = takesUnknown;
        Words = words;
        Text = text;
        Reset(text);
    }

    internal string Text { get; private set; }

    internal bool TakesUnknown { get; }

    /// <summary>
    /// The unknown names that were accepted, as ranges of tokens. The end of a range isn't included. Names from readings that failed later are included. Null
    /// if there are no names.
    /// </summary>
    internal HashSet<(int Start, int End)>? UnknownNames { get; private set; }

    internal Vocabulary Words { get; }

    /// <summary>The index of the next token.</summary>
    internal int Position { get; set; }

    internal int Count { get; private set; }

    internal bool IsAtEnd => Position >= Count;

    /// <summary>The token at this index. After the last token, it is an empty mark.</summary>
    internal ref readonly Token this[int at] => ref tokens[Math.Min(at, Count)];

    internal ref readonly Token Next => ref this[Position];

    internal ReadOnlySpan<char> WordAt(int at)
    {
        ref readonly var token = ref this[at];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>
    /// Changes the first letter of a capitalised word to a small letter and returns its lexeme. Returns null if the word has no capital or the changed word
    /// isn't known.
    /// </summary>
    internal Lexeme? LoweredAt(int at) => this[at].Kind == TokenKind.Word ? Tokens.Lowered(WordAt(at), Words) : null;

    internal ReadOnlySpan<char> Word => WordAt(Position);

    /// <summary>Returns the text from one token to another. The second token isn't included.</summary>
    internal string Between(int from, int to) => to <= from ? "" : Text[this[from].Start..this[to - 1].End];

    /// <summary>Returns whether this mark is next.</summary>
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

    /// <summary>Returns the number of tokens of a phrase at this index, or 0 if the phrase isn't there.</summary>
    internal int Length(string phrase, int at) => phrase.Length > 0 && this[at].MayStart(phrase) ? LengthOf(phrase, at) : 0;

    internal bool Is(string phrase) => Length(phrase, Position) > 0;

    internal bool IsAt(string phrase, int at) => Length(phrase, at) > 0;

    /// <summary>Skips a phrase if it is next. Otherwise returns false, and lists the phrase as expected.</summary>
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

    /// <summary>Skips a phrase that must be next. Returns false, with a fault, if the phrase isn't next.</summary>
    internal bool Need(string phrase) => Try(phrase) || Miss();

    /// <summary>Skips a phrase if it is next. Otherwise returns false, and doesn't list the phrase.</summary>
    internal bool Skip(string phrase)
    {
        var length = Length(phrase, Position);
        Position += length;
        return length > 0;
    }

    /// <summary>Returns whether a preposition with more than this number of letters is next: "in response to" is longer than "in".</summary>
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

    /// <summary>Returns whether a phrase of this set may be next. The check is quick. The result may be true although no phrase is next.</summary>
    internal bool MayStart(PhraseSet set) => MayStartAt(set, Position);

    internal bool MayStartAt(PhraseSet set, int at) => set.MayStartWith(this[at].Mark);

    /// <summary>Skips the first phrase of a set that is next, and returns the phrase. Returns null if no phrase is next.</summary>
    /// <param name="set">The phrases.</param>
    /// <param name="isListed">Whether the phrases of the set are listed as expected.</param>
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

    /// <summary>Skips a phrase of a set if it is next. The phrases aren't listed as expected.</summary>
    internal bool SkipAny(PhraseSet set) => TryAny(set) is not null;

    /// <summary>Moves back to a position and keeps the fault. Always returns false.</summary>
    internal bool Back(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Counts a step. Returns false if the sentence has used all its steps. The steps limit the time for sentences with many readings.</summary>
    internal bool Step() => --steps >= 0;

    /// <summary>Resets the cursor for another sentence.</summary>
    internal void Reset(string text)
    {
        Text = text;
        Count = Tokens.Split(text, Words, ref tokens);
        (Position, FaultAt, IsQuiet) = (0, -1, false);
        UnknownNames?.Clear();
        // The number of steps grows with the length of the sentence. A sentence that needs more steps has too many readings.
        steps = 2_000 + (60 * Count);
    }

    // Compares the phrase without its first letter, because the caller has compared the first letter.
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
