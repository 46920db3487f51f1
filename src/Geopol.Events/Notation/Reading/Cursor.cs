using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// A position in a sentence. It moves forward and back; the fault that is reported is the one furthest to the right. A sentence at fault is read again to list
/// what is expected there.
/// </summary>
internal sealed class Cursor
{
    private readonly List<Token> tokens;
    private int steps;

    /// <param name="text">The sentence.</param>
    /// <param name="words">The words that are known.</param>
    /// <param name="takesUnknown">Whether a name that no one knows is taken as what the verb takes there.</param>
    internal Cursor(string text, Vocabulary words, bool takesUnknown = false)
    {
        TakesUnknown = takesUnknown;
        Text = text;
        Words = words;
        tokens = Tokens.Of(text, words);
        // Each word may be looked at so often: what takes longer has too many readings.
        steps = 2_000 + (60 * tokens.Count);
    }

    /// <summary>Collects what could be at <see cref="ListedAt"/>, in the order of the grammar; null to collect nothing, which costs nothing.</summary>
    internal List<string>? Listed { get; init; }

    /// <summary>The token at which to list; null to list at the end of the text.</summary>
    internal int? ListedAt { get; init; }

    /// <summary>The forms of the verbs that are listed.</summary>
    internal VerbForms ListedForms { get; private set; }

    /// <summary>Whether what could be here is asked for.</summary>
    internal bool IsListing => Lists(Position);

    internal string Text { get; }

    internal bool TakesUnknown { get; }

    internal Vocabulary Words { get; }

    /// <summary>The number of the token that is next.</summary>
    internal int Position { get; set; }

    internal int Count => tokens.Count;

    internal bool IsAtEnd => Position >= tokens.Count;

    /// <summary>The furthest token that doesn't fit.</summary>
    internal int FaultAt { get; private set; } = -1;

    /// <summary>Why that token doesn't fit; null where something else is expected, and where nothing is listed.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Whether what is expected is of use beside <see cref="Fault"/>.</summary>
    internal bool IsFaultListed { get; private set; }

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

    /// <summary>Steps over the first of some phrases that is here; null where none is.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="isListed">Whether they are worth listing.</param>
    internal string? TryAny(ReadOnlySpan<string> phrases, bool isListed = false)
    {
        foreach (var phrase in phrases)
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

    /// <summary>Lists what can be here, if that is asked for.</summary>
    internal void List(string what)
    {
        if (IsListing && !Listed!.Contains(what))
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

    /// <summary>Notes that something else is expected here: what was listed.</summary>
    internal bool Miss()
    {
        FaultAt = Math.Max(FaultAt, Position);
        return false;
    }

    /// <summary>Notes that this is expected here.</summary>
    internal bool Miss(string what)
    {
        List(what);
        return Miss();
    }

    /// <summary>Notes that a verb in one of these forms is expected here.</summary>
    internal bool MissVerb(VerbForms forms)
    {
        if (IsListing)
        {
            ListedForms |= forms;
            List(WordKinds.Of(forms));
        }

        return Miss();
    }

    /// <summary>Notes what is wrong at a token. The text is only made where it is asked for.</summary>
    internal bool Fail(int at, [InterpolatedStringHandlerArgument("", nameof(at))] ref FaultText why, bool isListed = false)
    {
        FaultAt = Math.Max(FaultAt, at);
        if (Fault is null && Lists(at))
        {
            (Fault, IsFaultListed) = (why.ToString(), isListed);
        }

        return false;
    }

    /// <inheritdoc cref="Fail(int, ref FaultText, bool)"/>
    internal bool Fail(int at, string why) => Fail(at, $"{why}");

    internal bool Lists(int at) => Listed is not null && at == (ListedAt ?? tokens.Count);

    /// <summary>Counts a step; false where the sentence has had all of its steps.</summary>
    internal bool Step() => --steps >= 0;

    private static bool IsSame(ReadOnlySpan<char> text, string phrase, bool isStart) =>
        text[1..].SequenceEqual(phrase.AsSpan(1)) && (text[0] == phrase[0] || isStart && char.ToLowerInvariant(text[0]) == phrase[0]);
}
