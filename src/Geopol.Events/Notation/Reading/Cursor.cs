using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>A position in a sentence, which moves forward and back.</summary>
internal sealed partial class Cursor
{
    private Token[] tokens = new Token[32];
    private int steps;

    /// <param name="text">The sentence.</param>
    /// <param name="words">The words that are known.</param>
    /// <param name="takesUnknown">Whether a name that no one knows is taken as what the verb takes there.</param>
    internal Cursor(string text, Vocabulary words, bool takesUnknown = false)
    {
        TakesUnknown = takesUnknown;
        Words = words;
        Text = text;
        Reset(text);
    }

    internal string Text { get; private set; }

    internal bool TakesUnknown { get; }

    /// <summary>The names that no one knows which some reading took, by their tokens; null where there is none.</summary>
    internal HashSet<(int Start, int End)>? UnknownNames { get; private set; }

    internal Vocabulary Words { get; }

    /// <summary>The number of the token that is next.</summary>
    internal int Position { get; set; }

    internal int Count { get; private set; }

    internal bool IsAtEnd => Position >= Count;

    /// <summary>A token; the empty mark of the end after the last one.</summary>
    internal ref readonly Token this[int at] => ref tokens[Math.Min(at, Count)];

    internal ref readonly Token Next => ref this[Position];

    internal ReadOnlySpan<char> WordAt(int at)
    {
        ref readonly var token = ref this[at];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>What the word at a token can be with a small first letter, where it is written with a capital.</summary>
    internal Lexeme? LoweredAt(int at) => this[at].Kind == TokenKind.Word ? Tokens.Lowered(WordAt(at), Words) : null;

    internal ReadOnlySpan<char> Word => WordAt(Position);

    /// <summary>The text from one token to another, the latter not included.</summary>
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

    /// <summary>How many tokens a phrase takes here; 0 where it doesn't stand here.</summary>
    internal int Length(string phrase, int at) => phrase.Length > 0 && this[at].MayStart(phrase) ? LengthOf(phrase, at) : 0;

    internal bool Is(string phrase) => Length(phrase, Position) > 0;

    internal bool IsAt(string phrase, int at) => Length(phrase, at) > 0;

    /// <summary>Steps over a phrase, if it is here. A phrase that isn't is listed.</summary>
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

    /// <summary>Steps over the phrase that has to be here; a fault without it.</summary>
    internal bool Need(string phrase) => Try(phrase) || Miss();

    /// <summary>Steps over a phrase, if it is here. It isn't worth listing.</summary>
    internal bool Skip(string phrase)
    {
        var length = Length(phrase, Position);
        Position += length;
        return length > 0;
    }

    /// <summary>Whether a preposition of more letters is here: "in response to" is longer than "in".</summary>
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

    /// <summary>Whether a phrase of this set may begin here.</summary>
    internal bool MayStart(PhraseSet set) => MayStartAt(set, Position);

    internal bool MayStartAt(PhraseSet set, int at) => set.MayStartWith(this[at].Mark);

    /// <summary>Steps over the first phrase of a set that is here; null where none is.</summary>
    /// <param name="set">The phrases.</param>
    /// <param name="isListed">Whether they are worth listing.</param>
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

    /// <summary>Steps over a phrase of a set that isn't worth listing.</summary>
    internal bool SkipAny(PhraseSet set) => TryAny(set) is not null;

    /// <summary>Goes back, and keeps the fault.</summary>
    internal bool Back(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Counts a step; false where the sentence has had all of its steps.</summary>
    internal bool Step() => --steps >= 0;

    /// <summary>Begins another sentence, to find out whether it is one: nothing is listed.</summary>
    internal void Reset(string text)
    {
        Text = text;
        Count = Tokens.Split(text, Words, ref tokens);
        (Position, FaultAt, IsQuiet) = (0, -1, false);
        UnknownNames?.Clear();
        // Each word may be looked at so often: what takes longer has too many readings.
        steps = 2_000 + (60 * Count);
    }

    // Of a phrase whose first letter is here.
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
