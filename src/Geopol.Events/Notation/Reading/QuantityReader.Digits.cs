using System.Globalization;

namespace Geopol.Events;

/// <summary>Reads numbers in digits.</summary>
internal sealed partial class QuantityReader
{
    private static bool TryDigits(ReadOnlySpan<char> digits, out decimal number)
    {
        number = 0;
        return digits.Length is > 0 and <= 20 && !digits.ContainsAnyExcept(Digits) && IsGrouped(digits)
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    // Returns whether commas separate groups of three digits, and whether a decimal point has digits after it.
    private static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        for (var i = whole.Length - 1; i >= 0; i--)
        {
            if (whole[i] == ',' != ((whole.Length - i) % 4 == 0) && whole.Contains(','))
            {
                return false;
            }
        }

        return whole.Length > 0 && whole[0] != ',' && (point < 0 || !digits[(point + 1)..].ContainsAny(',', '.') && point < digits.Length - 1);
    }
}
