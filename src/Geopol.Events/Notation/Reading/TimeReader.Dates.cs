using System.Buffers;

namespace Geopol.Events;

/// <summary>Reads dates in EDTF, and days and months in words.</summary>
internal sealed partial class TimeReader
{
    private static readonly SearchValues<char> SetCharacters = SearchValues.Create("0123456789XYES-.,?~%[]{}");

    private bool TryDate(out string date)
    {
        if (cursor.Next.Kind is TokenKind.Bracket or TokenKind.Brace)
        {
            date = cursor.Word.ToString();
            if (date.Length > Edtf.MaxLength)
            {
                return !date.AsSpan().ContainsAnyExcept(SetCharacters)
                    && cursor.Fail(cursor.Position, $"'{Excerpt.Of(date)}' isn't a date: it has more than 200 characters");
            }

            if (!Edtf.TryParse(date, out _))
            {
                return false;
            }

            cursor.Position++;
            return true;
        }

        return TryCalendarDate(out date) || TryEdtf(out date);
    }

    private bool TryEdtf(out string date)
    {
        var word = cursor.Word;
        date = "";
        if (word is not ([>= '0' and <= '9', ..] or ['-' or '?' or '~' or '%' or 'Y' or 'X', _, ..]) || word.Length < 4 || !IsYear(word))
        {
            return false;
        }

        date = word.ToString();
        if (!Edtf.TryParse(date, out _, out var why))
        {
            return cursor.Fail(cursor.Position, $"'{Excerpt.Of(date)}' isn't a date such as 2023-09-05 or 5 September 2023: expected {why.Expected}");
        }

        cursor.Position++;
        return true;
    }

    // Returns whether the word begins with a year. A year has four characters, each a digit or X. A number of goods has a comma, or a noun follows it.
    private static bool IsYear(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] == 'X'))
        {
            digits++;
        }

        return digits == 4 || word[0] is '-' or '?' or '~' or '%' or 'Y';
    }

    // Reads "5 September 2023", "September 2023", "September 5, 2023", and "24 August" before "and".
    private bool TryCalendarDate(out string date)
    {
        var start = cursor.Position;
        date = "";
        var day = 0;
        var word = cursor.Word;
        if (word.Length is 1 or 2 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out day))
        {
            cursor.Position++;
        }

        if (MonthOf(cursor.Word) is not (> 0 and var month))
        {
            return cursor.Back(start);
        }

        cursor.Position++;
        if (day == 0 && cursor.Word is { Length: 1 or 2 } second && int.TryParse(second, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out day))
        {
            cursor.Position++;
            cursor.TryMark(',');
        }

        var year = cursor.Word;
        if (year.Length != 4 || year.ContainsAnyExceptInRange('0', '9'))
        {
            date = day > 0 && cursor.Is("and") ? $"-----{month:00}-{day:00}" : "";
            return date.Length > 0 || cursor.Back(start);
        }

        date = day == 0 ? $"{year}-{month:00}" : $"{year}-{month:00}-{day:00}";
        cursor.Position++;
        return Edtf.TryParse(date, out _) || cursor.Fail(start, $"there is no {cursor.Between(start, cursor.Position)}") || cursor.Back(start);
    }

    private static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (name.SequenceEqual(Months[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
