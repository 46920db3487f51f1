namespace Geopol.Events;

/// <summary>A word, mark or bracket of a sentence.</summary>
/// <param name="Start">The index of its first character in the text.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="IsStart">Whether a sentence begins with it, so that its first letter may be a capital only for this reason.</param>
/// <param name="First">Its first letter.</param>
/// <param name="Mark">A hash of the word, with which <see cref="PhraseSet"/> rejects words that begin none of its phrases.</param>
/// <param name="Own">The lexeme of the word as it is written; null where the word isn't known.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsStart, char First = '\0', byte Mark = 0, Lexeme? Own = null)
{
    /// <summary>The first letter as a small letter, where a sentence begins with the token.</summary>
    private readonly char other = IsStart ? char.ToLowerInvariant(First) : First;

    /// <summary>Whether a phrase may begin here. Compares the first letter only.</summary>
    internal bool MayStart(string phrase) => phrase[0] == First || phrase[0] == other;
}
