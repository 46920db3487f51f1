namespace Geopol.Events;

/// <summary>One word, mark or bracket of a sentence.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsStart">Whether a sentence begins with it: its first letter may be a capital for that alone.</param>
/// <param name="First">Its first letter.</param>
/// <param name="Mark">A number by which <see cref="PhraseSet"/> tells that no phrase begins with the word.</param>
/// <param name="Own">What the word can be as it is written.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsStart, char First = '\0', byte Mark = 0, Lexeme? Own = null)
{
    /// <summary>The first letter that a phrase may have in its place.</summary>
    private readonly char other = IsStart ? char.ToLowerInvariant(First) : First;

    /// <summary>Whether a phrase may begin here, by its first letter.</summary>
    internal bool MayStart(string phrase) => phrase[0] == First || phrase[0] == other;
}
