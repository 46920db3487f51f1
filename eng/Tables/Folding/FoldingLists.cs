using System.Text;

namespace Geopol.Events.Tables;

/// <summary>The folding decisions that no property of Unicode gives. docs/reference/folding.md states the reasons.</summary>
internal static class FoldingLists
{
    // The separators: each is a class of signs, and the value of this character in the table says what the class becomes.
    internal const int Space = ' ';
    internal const int Point = '.';
    internal const int Comma = ',';
    internal const int Slash = '/';
    internal const int Gap = '\'';

    /// <summary>U+0338, a stroke through a symbol. The struck symbol means the opposite: = and ≠.</summary>
    internal const int Overlay = 0x0338;

    /// <summary>Letters without a decomposition that people write with ASCII letters or with a similar letter.</summary>
    internal static readonly Dictionary<int, string> Letters = new Dictionary<string, string>
    {
        ["ø"] = "o", ["đ"] = "d", ["ł"] = "l", ["ħ"] = "h", ["ŧ"] = "t", ["ı"] = "i", ["œ"] = "oe", ["æ"] = "ae", ["þ"] = "th", ["ð"] = "d",

        // Hausa and Fula hooks, African d, barred letters.
        ["ɓ"] = "b", ["ɗ"] = "d", ["ƙ"] = "k", ["ƴ"] = "y", ["ɖ"] = "d", ["ɨ"] = "i", ["ʉ"] = "u", ["ƶ"] = "z", ["ǥ"] = "g",

        // Arabic: alef wasla, alef maksura, Farsi yeh, keheh.
        ["\u0671"] = "\u0627", ["\u0649"] = "\u064A", ["\u06CC"] = "\u064A", ["\u06A9"] = "\u0643",
    }.ToDictionary(static letter => letter.Key.EnumerateRunes().Single().Value, static letter => letter.Value);

    /// <summary>
    /// Letters that keep their mark although it is in a stripped range, because names differ by them: Russian and Ukrainian short i,
    /// Belarusian short u, Ukrainian yi, Macedonian gje and kje.
    /// </summary>
    internal static readonly HashSet<int> Whole = [.. "йўїѓќ".Normalize(NormalizationForm.FormC).Select(static letter => (int)letter)];

    // Apostrophes, accents and characters typed in their place, abbreviation signs, tatweel: none of these ends a word.
    private static readonly HashSet<int> Apostrophes =
    [
        0x05F4, 0x0970, // Hebrew gershayim, Devanagari abbreviation sign: both mark abbreviations, as a full stop does
        0x0027, 0x0060, 0x00B4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, // apostrophes, and accents and primes typed for apostrophes
        0x02B9, 0x02BA, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02EE, // modifier letters: okina, hamza, ayn, soft sign
        0x055A, 0x05F3, 0xA78B, 0xA78C, 0x1FBD, 0x1FBF, 0x1FFE, // Armenian, geresh, saltillo, Greek breathings
        0x0640, // Arabic tatweel
    ];

    // Marks with a combining class other than 0 are stripped only here. Elsewhere (Indic, Thai, kana) a mark is part of the letter.
    private static readonly (int First, int Last)[] StrippedRanges =
    [
        (0x0300, 0x036F), (0x0483, 0x0487), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
        (0x0591, 0x05C7), (0xFB1E, 0xFB1E), // Hebrew points and accents
        (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x0898, 0x089F), (0x08CA, 0x08FF),
        (0x10EFD, 0x10EFF), // Arabic vowels and Koranic signs
        (0x0711, 0x0711), (0x0730, 0x074A), // Syriac points
    ];

    internal static bool IsStripped(int mark) => Array.Exists(StrippedRanges, range => range.First <= mark && mark <= range.Last);

    /// <summary>The class of a separator that no property of Unicode gives; null for any other code point.</summary>
    internal static int? SeparatorOf(int codePoint) => codePoint switch
    {
        _ when Apostrophes.Contains(codePoint) => Gap,
        '.' => Point, // the full-width form, the small form and the ellipsis decompose to full stops
        ',' or 0x060C or 0x066B or 0x066C => Comma, // Arabic comma, decimal separator, thousands separator
        '/' or 0x2044 or 0x2215 => Slash, // fraction slash, division slash
        0x2212 => Space, // minus sign, a symbol that is used as a dash
        _ => null,
    };

    internal static bool IsSeparator(int codePoint) => codePoint is Space or Point or Comma or Slash or Gap;

    /// <summary>Whether a separator separates all characters. Other separators separate only digits.</summary>
    internal static bool IsWordBreak(int separator) => separator is Space or Comma or Slash;
}
