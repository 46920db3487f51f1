namespace Geopol.Events;

/// <summary>One word, mark or bracket of a sentence.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsStart">Whether a sentence begins with it: its first letter may be a capital for that alone.</param>
/// <param name="Own">What the word can be as it is written.</param>
/// <param name="Lower">What it can be with a small first letter, where it is written with a capital.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsStart, Lexeme? Own, Lexeme? Lower);
