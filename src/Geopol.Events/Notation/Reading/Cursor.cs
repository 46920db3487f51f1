namespace Geopol.Events;

/// <summary>A place in a sentence. It goes forth and back; the fault that is told is the one furthest to the right.</summary>
internal sealed class Cursor
{
    private readonly List<Token> tokens;
    private readonly List<string> expected = [];
    private int steps;

    /// <param name="text">The sentence.</param>
    /// <param name="words">The words that are known.</param>
    /// <param name="takesUnknown">Whether a name that nobody knows is taken as what the verb takes there.</param>
    internal Cursor(string text, Vocabulary words, bool takesUnknown = false)
    {
        TakesUnknown = takesUnknown;
        Text = text;
        Words = words;
        tokens = Tokens.Of(text, words);
        // Each word may be looked at so often: what takes longer has too many readings.
        steps = 2_000 + (60 * tokens.Count);
    }

    /// <summary>Where to list what could stand at the end of the text; null to list nothing.</summary>
    internal List<string>? Listed { get; init; }

    internal string Text { get; }

    internal bool TakesUnknown { get; }

    internal Vocabulary Words { get; }

    /// <summary>The number of the token that is next.</summary>
    internal int Position { get; set; }

    internal int Count => tokens.Count;

    internal bool IsAtEnd => Position >= tokens.Count;

    /// <summary>How far the furthest reading came.</summary>
    internal int FaultAt { get; private set; } = -1;

    internal string? Fault { get; private set; }

    internal IReadOnlyList<string> Expected => expected;

    internal bool IsTired => steps < 0;

    internal Token this[int at] => at < tokens.Count ? tokens[at] : new(Text.Length, Text.Length, TokenKind.Mark, false, null, null);

    internal Token Next => this[Position];

    internal ReadOnlySpan<char> WordAt(int at) => this[at] is var token ? Text.AsSpan(token.Start, token.End - token.Start) : default;

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
    internal int Length(string phrase, int at)
    {
        var token = this[at];
        var end = token.Start + phrase.Length;
        if (phrase.Length == 0 || end > Text.Length || !IsSame(Text.AsSpan(token.Start, phrase.Length), phrase, token.IsStart))
        {
            return 0;
        }

        for (var i = at; i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (tokens[i].End == end)
            {
                return i + 1 - at;
            }
        }

        return 0;
    }

    internal bool Is(string phrase) => Length(phrase, Position) > 0;

    internal bool IsAt(string phrase, int at) => Length(phrase, at) > 0;

    /// <summary>Steps over a phrase, if it stands here.</summary>
    internal bool Try(string phrase)
    {
        var length = Length(phrase, Position);
        Position += length;
        List(phrase);
        return length > 0;
    }

    /// <summary>Steps over the first of some phrases that stands here; null where none does.</summary>
    internal string? TryAny(ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Length(phrase, Position) is > 0 and var length)
            {
                Position += length;
                return phrase;
            }
        }

        return null;
    }

    /// <summary>Notes what can stand at the end of the text, if anybody wants to know.</summary>
    internal void List(string what)
    {
        if (Listed is not null && Position == tokens.Count && !Listed.Contains(what))
        {
            Listed.Add(what);
        }
    }

    /// <summary>Goes back, and keeps the fault.</summary>
    internal bool Back(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Notes that something else should stand here.</summary>
    internal bool Miss(string what)
    {
        List(what);
        Reach(Position);
        if (Position == FaultAt && !expected.Contains(what))
        {
            expected.Add(what);
        }

        return false;
    }

    /// <summary>Notes what is wrong at a token.</summary>
    internal bool Fail(int at, string why)
    {
        Reach(at);
        if (at == FaultAt)
        {
            Fault ??= why;
        }

        return false;
    }

    /// <summary>Counts a step; false where the sentence has had all of its steps.</summary>
    internal bool Step() => --steps >= 0;

    /// <summary>Forgets the faults of readings that were not taken: the sentence is one.</summary>
    internal void Accept() => FaultAt = -1;

    private void Reach(int at)
    {
        if (at > FaultAt)
        {
            FaultAt = at;
            Fault = null;
            expected.Clear();
        }
    }

    private static bool IsSame(ReadOnlySpan<char> text, string phrase, bool isStart) =>
        text[1..].SequenceEqual(phrase.AsSpan(1)) && (text[0] == phrase[0] || isStart && char.ToLowerInvariant(text[0]) == phrase[0]);
}
