namespace Geopol.Events;

/// <summary>A word, mark or bracket of a sentence.</summary>
/// <param name="Start">The index of the first character in the text.</param>
/// <param name="End">The index after the last character.</param>
/// <param name="Kind">The kind of the token.</param>
/// <param name="IsStart">Whether a sentence begins with the token. Then the first letter may be a capital only because of its position.</param>
/// <param name="First">The first letter.</param>
/// <param name="Mark">A hash of the word. With this hash, <see cref="PhraseSet"/> quickly rejects a word with which no phrase begins.</param>
/// <param name="Own">The lexeme of the word as it is written; null if the word isn't known.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsStart, char First = '\0', byte Mark = 0, Lexeme? Own = null)
{
    /// <summary>The first letter. It is a small letter if a sentence begins with the token.</summary>
    private readonly char other = IsStart ? char.ToLowerInvariant(First) : First;

    /// <summary>Returns whether a phrase may begin here. Compares only the first letter.</summary>
    internal bool MayStart(string phrase) => phrase[0] == First || phrase[0] == other;
}
