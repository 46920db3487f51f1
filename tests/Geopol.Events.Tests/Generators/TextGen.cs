using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Texts from all of Unicode: well formed and never empty.</summary>
internal static class TextGen
{
    /// <summary>Characters that often break JSON writers, line readers and terminals.</summary>
    private static readonly int[] Awkward =
    [
        '"', '\\', '/', '\'', '<', '&', '+', '\b', '\t', '\n', '\r', 0x00, 0x1F, 0x7F, 0x85, 0xA0, 0xAD, 0x0130, 0x0301, 0x061C,
        0x200B, 0x200D, 0x200F, 0x2028, 0x2029, 0x202E, 0x202F, 0x2066, 0x3000, 0xD7FF, 0xE000, 0xF8FF, 0xFDD0, 0xFEFF, 0xFFFD,
        0xFFFE, 0xFFFF, 0x10000, 0x1F1F0, 0x1F3FD, 0x1F602, 0x1FFFE, 0xE0067, 0xF0000, 0x10FFFF,
    ];

    internal static Gen<Rune> Rune { get; } = Gen.Frequency(
        (6, (IGen<int>)Gen.Int[' ', '~']),
        (2, Gen.OneOf(Awkward)),
        (1, Gen.Int[0x00, 0x1F]),
        (1, Gen.Int[0x7F, 0x9F]),
        (2, Gen.Int[0xA0, 0xD7FF]),
        (1, Gen.Int[0xE000, 0xFFFF]),
        (1, Gen.Int[0x10000, 0x10FFFF])).Select(value => new Rune(value));

    internal static Gen<string> Words { get; } =
        Gen.OneOf("munitions", "North Korea", "könnte", "КНДР", "مصر", "朝鲜", "\"quoted\"", "a\u00A0b", "\U0001F1F0\U0001F1F5");

    internal static Gen<string> Text { get; } = Gen.Frequency(
        (4, (IGen<string>)Words),
        (4, Of(1, 12)),
        (1, Of(40, 70)));

    /// <summary>A text of <paramref name="least"/> to <paramref name="most"/> characters.</summary>
    internal static Gen<string> Of(int least, int most) => Rune.Array[least, most].Select(runes => string.Concat(runes));
}
