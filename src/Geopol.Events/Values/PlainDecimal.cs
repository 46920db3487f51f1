using System.Globalization;

namespace Geopol.Events;

/// <summary>
/// Reads and writes numbers that must not lose a digit, as the wire spells them: plain decimal, at most 28 digits. A number is written without
/// exponent and without leading or trailing zeros.
/// </summary>
internal static class PlainDecimal
{
    /// <summary>The maximum number of digits.</summary>
    internal const int MaxDigits = 28;

    /// <summary>The maximum length of a written number: sign, point, a leading zero, 29 digits.</summary>
    internal const int MaxBytes = 40;

    /// <summary>The maximum length without sign of a number that surely fits a long.</summary>
    private const int MaxShort = 18;

    /// <summary>The upper 32 bits of the 96-bit integer 10^28. A decimal with lower upper bits has at most 28 digits, wherever its point is.</summary>
    private const uint SurelyRepresentable = 542_101_086;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Returns the number as the wire spells it.</summary>
    internal static string ToString(decimal value) => Normal(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns the hash of a number, without regard to trailing zeros. The built-in hash of <see cref="decimal"/> isn't used, because an
    /// attacker can construct many numbers with the same hash.
    /// </summary>
    internal static int HashOf(decimal? value)
    {
        if (value is not { } number || number == 0)
        {
            return 0;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(Normal(number), bits);
        return HashCode.Combine(bits[0], bits[1], bits[2], bits[3]);
    }

    /// <summary>Writes the number to a buffer of at least <see cref="MaxBytes"/> bytes and returns the number of bytes written.</summary>
    internal static int Write(decimal value, Span<byte> destination)
    {
        Normal(value).TryFormat(destination, out var written, provider: CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>Reads the format of <see cref="Write"/>, also with additional leading or trailing zeros. It accepts no exponent, plus sign or space.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> utf8, out decimal value) =>
        TryReadShort(utf8, out value)
        || (IsPlain(utf8) && decimal.TryParse(utf8, Style, CultureInfo.InvariantCulture, out value) && IsRepresentable(value));

    /// <summary>Reads a number that is short enough to fit a long. False means only that this method can't read the text: it may still be a number.</summary>
    internal static bool TryReadShort(ReadOnlySpan<byte> utf8, out decimal value)
    {
        value = 0;
        var isNegative = utf8 is [(byte)'-', ..];
        var text = isNegative ? utf8[1..] : utf8;
        if (text.Length is 0 or > MaxShort)
        {
            return false;
        }

        var number = 0L;
        var point = text.Length - 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + (text[i] - '0');
            }
            else if (text[i] == '.' && i > 0 && i < point && point == text.Length - 1)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        value = new decimal((int)number, (int)(number >> 32), 0, isNegative && number != 0, (byte)(text.Length - 1 - point));
        return true;
    }

    /// <summary>Returns whether the number as it is written has at most 28 digits.</summary>
    internal static bool IsRepresentable(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return (uint)parts[2] < SurelyRepresentable || HasFewDigits(value);
    }

    private static bool HasFewDigits(decimal value)
    {
        Span<byte> text = stackalloc byte[MaxBytes];
        text = text[..Write(value, text)];
        var digits = text.Length;
        foreach (var b in text)
        {
            digits -= b is (byte)'-' or (byte)'.' ? 1 : 0;
        }

        return digits - (text.StartsWith("0."u8) || text.StartsWith("-0."u8) ? 1 : 0) <= MaxDigits;
    }

    /// <summary>Returns the number. Throws if the number has more than 28 digits.</summary>
    internal static decimal Guard(decimal value, string parameter) => IsRepresentable(value) ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"A number has at most {MaxDigits} digits.");

    // Dividing by one with 28 zeros after the point removes the trailing zeros. Zero is replaced by 0, which removes its sign.
    private static decimal Normal(decimal value) => value == 0 ? 0
        : value.Scale == 0 ? value
        : value / 1.0000000000000000000000000000m;

    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && text[0] == '-')
        {
            text = text[1..];
        }

        // With more than 28 digits, decimal.TryParse would round without an error.
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? default : text[(point + 1)..];
        return whole.Length > 0 && (point < 0 || part.Length > 0)
            && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !part.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && whole.TrimStart((byte)'0').Length + part.TrimEnd((byte)'0').Length <= MaxDigits;
    }
}
