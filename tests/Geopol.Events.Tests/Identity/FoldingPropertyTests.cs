using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Xunit;

namespace Geopol.Events;

/// <summary>Properties of the folded form of every text, and the frozen table.</summary>
[Trait("Run", "EveryCulture")]
public sealed class FoldingPropertyTests
{
    // These are frozen hashes over little-endian UTF-16. If a hash changes, the keys change, and they need another version.
    private const string HashOfEveryCodePoint = "6bfa17f16f29ae7e94b642205904afc07d94135ae0b05fb8d4d697eced408255";
    private const string HashOfTheTable = "7a881538b5387fed2c1708797ffadabe2ed3bbcb45e29835e39e769429a5e4a4";

    // The number of canonical decompositions of Unicode 15.0.0. It includes the Hangul syllables.
    private const int CanonicalDecompositions = 13_233;

    private static readonly Gen<string> AnyText = Gen.Frequency<int>(
        (3, Gen.Int[0, 0x7F]),
        (3, Gen.Int[0x80, 0x6FF]),
        (2, Gen.Int[0x300, 0x345]),
        (2, Gen.Int[0x900, 0x11FF]),
        (2, Gen.Int[0x1E00, 0x30FF]),
        (1, Gen.Int[0xAC00, 0xFFFF]),
        (1, Gen.Int[0x10000, 0x1FFFF]),
        (1, Gen.Int[0, 0x10FFFF]),
        (2, Gen.OneOf(
            0x438, 0x456, 0x306, 0x308, 0x301, 0x338, 0x3D, 0x1100, 0x1161, 0x11A8, 0x304B, 0x3099, 0x93C, 0x94D, 0xE38,
            0xE49, 0xDD9, 0xDCF, 0xDCA, 0x2E, 0x200D, 0xD835, 0xDC00)))
        .Array[0, 24]
        .Select(codePoints => string.Concat(codePoints.Select(Text)));

    [Fact]
    public void Fold_EveryCodePoint_IsIdempotent()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            string once = Folding.Fold(Text(codePoint));
            if (Folding.Fold(once) != once || once.Length == 0 && !string.IsNullOrWhiteSpace(Text(codePoint)))
            {
                Assert.Fail($"U+{codePoint:X4} folds to '{once}', and that to '{Folding.Fold(once)}'.");
            }
        }
    }

    [Fact]
    public void Fold_AnyText_IsIdempotent() =>
        AnyText.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text), iter: 20_000);

    [Fact]
    public void Fold_AnyUtf16_IsIdempotent() =>
        Gen.Char.Array[0, 40].Select(units => new string(units))
            .Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text), iter: 5_000);

    [Fact]
    public void Fold_AnyText_HasNoSpareSpacesAndNoCapitalsOrControls() =>
        AnyText.Select(text => "x" + text).Sample(
            text =>
            {
                string folded = Folding.Fold(text);
                return folded.Trim() == folded
                    && !folded.Contains("  ", StringComparison.Ordinal)
                    && !folded.Any(c => char.IsAsciiLetterUpper(c) || char.IsControl(c));
            },
            iter: 5_000);

    [Fact]
    public void Fold_IntoBufferOfAnySize_FitsExactlyFromTheFoldedLengthOn() =>
        Gen.Select(AnyText, Gen.Int[0, 60]).Sample(
            (text, room) =>
            {
                Span<char> buffer = stackalloc char[room];
                string folded = Folding.Fold(text);
                int written = Folding.Fold(text, buffer);
                Span<char> ample = new char[FoldingTable.MaxGrowth * text.Length];
                return (written == -1 || buffer[..written].SequenceEqual(folded))
                    && (written >= 0 || room < FoldingTable.MaxGrowth * text.Length)
                    && ample[..Folding.Fold(text, ample)].SequenceEqual(folded);
            },
            iter: 5_000);

    // Folding keeps the runs of digits. It neither joins nor splits numbers.
    [Fact]
    public void Fold_AnyDigitsAndSeparators_KeepsTheRunsOfDigits() =>
        Gen.OneOf("0", "1", "2", "90", "٣", "५", "７", ".", ",", "/", "'", "’", "-", " ", ":", "…", "·", "٫", "⁄", "−", "(", "x", "й", "×")
            .Array[0, 12].Select(string.Concat).Sample(text => RunsOfDigits(Folding.Fold(text)) == RunsOfDigits(text), iter: 10_000);

    [Fact]
    public void Fold_AnyTwoDecimals_MeetOnlyWhereTheyAreTheSame() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.OneOf(".", ","), Gen.OneOf(".", ",")).Sample(
            (whole, decimals, otherWhole, otherDecimals, sign, otherSign) =>
                Folding.Fold($"{whole}{sign}{decimals}") == Folding.Fold($"{otherWhole}{otherSign}{otherDecimals}") == ((whole, decimals) == (otherWhole, otherDecimals))
                && Folding.Fold($"{whole}{sign}{decimals}") != Folding.Fold($"{whole}{decimals}")
                && Folding.Fold($"{whole}{sign}{decimals}") != Folding.Fold($"{whole}/{decimals}"),
            iter: 5_000);

    [Fact]
    public void Fold_AnyTextInThreeNormalForms_Meets()
    {
        SkipWithoutNormalization();
        AnyText.Where(IsWellFormed).Select(text => "x" + text).Sample(
            text => Folding.Fold(text.Normalize(NormalizationForm.FormD)) == Folding.Fold(text)
                && Folding.Fold(text.Normalize(NormalizationForm.FormC)) == Folding.Fold(text),
            iter: 10_000);
    }

    // The characters are tested between letters, because a text that folds to nothing is compared unfolded (U+0344, U+0387 ...).
    [Fact]
    public void Fold_EveryCanonicalDecomposition_MeetsItsComposedForm()
    {
        SkipWithoutNormalization();
        int met = 0;
        for (int codePoint = 0x80; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF || !IsWellFormed(Text(codePoint)))
            {
                continue;
            }

            string whole = Text(codePoint);
            string parts = whole.Normalize(NormalizationForm.FormD);
            if (parts == whole)
            {
                continue;
            }

            if (Folding.Fold("a" + whole + "b") == Folding.Fold("a" + parts + "b"))
            {
                met++;
                continue;
            }

            // The runtime may know characters that are newer than the table. The table leaves such a character and its parts unchanged.
            Assert.True(Folding.Fold(whole) == whole, $"U+{codePoint:X4} parts from its decomposition.");
        }

        Assert.Equal(CanonicalDecompositions, met);
    }

    [Fact]
    public void Fold_EveryCodePoint_HasTheFrozenHash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            // Each code point is folded alone, between letters and between digits. A dropped character that is alone can't be distinguished from a kept
            // character.
            string text = Text(codePoint);
            hash.AppendData(MemoryMarshal.AsBytes<char>($"{Folding.Fold(text)}\n{Folding.Fold($"x{text}x")}\n{Folding.Fold($"1{text}1")}\n"));
        }

        Assert.Equal("15.0.0", Folding.UnicodeVersion);
        Assert.Equal(HashOfEveryCodePoint, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // Single code points don't show the order of marks. If only the layout of the table changes, this hash may change, but the hash above must not.
    [Fact]
    public void FoldingTable_WholeTable_HasTheFrozenHash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(FoldingTable.Top);
        hash.AppendData(MemoryMarshal.AsBytes(FoldingTable.Middle));
        hash.AppendData(MemoryMarshal.AsBytes(FoldingTable.Leaves));
        hash.AppendData(MemoryMarshal.AsBytes(FoldingTable.SequenceStarts));
        hash.AppendData(MemoryMarshal.AsBytes(FoldingTable.Sequences));
        hash.AppendData(MemoryMarshal.AsBytes(FoldingTable.Pairs));
        hash.AppendData(MemoryMarshal.AsBytes(FoldingTable.WhiteSpace));
        hash.AppendData(FoldingTable.Ascii);
        Assert.Equal(HashOfTheTable, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Fold_AnyCulture_ChangesNothing(string name)
    {
        const string Text = "DİYARBAKIR Iğdır TITLE ۱۲۳ 2024 کی ﷺ Straße ๒๕๖๗";
        const string Folded = "diyarbakir igdir title 123 2024 كي صلي الله عليه وسلم strasse 2567";
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(Folded, Folding.Fold(Text));
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip("The runtime has no cultures.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Fold_LongTexts_TakeTheirTimeAndFit()
    {
        // The first text has a result that outgrows the first buffer. The second has a long run of unordered marks, which an insertion sort would sort slowly.
        string ligatures = string.Concat(Enumerable.Repeat("\uFDFA ", 2_000));
        Assert.Equal(2_000 * 19 - 1, Folding.Fold(ligatures).Length);

        string marks = "\u0915" + string.Concat(Enumerable.Repeat("\u094D\u093C", 200_000));
        string ordered = "\u0915" + new string('\u093C', 200_000) + new string('\u094D', 200_000);
        Assert.Equal(ordered, Folding.Fold(marks));
    }

    // Returns the digits in ASCII, with a space between two runs.
    private static string RunsOfDigits(string text)
    {
        var runs = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsDigit(rune))
            {
                runs.Append((int)Rune.GetNumericValue(rune));
            }
            else if (runs.Length > 0 && runs[^1] != ' ')
            {
                runs.Append(' ');
            }
        }

        return runs.ToString().TrimEnd();
    }

    private static string Text(int codePoint) =>
        codePoint is >= 0xD800 and <= 0xDFFF or <= 0xFFFF and >= 0
            ? ((char)codePoint).ToString()
            : char.ConvertFromUtf32(codePoint);

    private static bool IsWellFormed(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            // EnumerateRunes replaces a lone surrogate with U+FFFD. Normalize throws on lone surrogates and, on some systems, on noncharacters.
            if (rune.Value == 0xFFFD || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            {
                return false;
            }
        }

        return true;
    }

    private static void SkipWithoutNormalization()
    {
        bool invariant = AppContext.TryGetSwitch("System.Globalization.Invariant", out bool set) && set;
        Assert.SkipWhen(
            invariant || "é".Normalize(NormalizationForm.FormD).Length == 1, "The runtime does not normalize.");
    }
}
