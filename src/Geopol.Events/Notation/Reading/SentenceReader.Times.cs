namespace Geopol.Events;

/// <summary>Dates: EDTF, and days and months as a calendar has them.</summary>
internal ref partial struct SentenceReader
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Reads a time with its preposition; false where none stands here, or where it is faulty.</summary>
    private bool TryReadTime(out Edtf edtf)
    {
        edtf = default;
        var from = position;
        if (TryPrefixed("on or after", out var date))
        {
            return Combine($"[{date}..]", date, out edtf);
        }

        if (TryPrefixed("on", out date) || TryPrefixed("in", out date))
        {
            return Combine(date, date, out edtf);
        }

        if (TryPrefixed("since", out date))
        {
            return Combine($"{date}/..", date, out edtf);
        }

        if (TryPrefixed("until", out date))
        {
            return Combine($"../{date}", date, out edtf);
        }

        if (TryPrefixed("by", out date))
        {
            return Combine($"[..{date}]", date, out edtf);
        }

        if (TryPrefixed("before", out date))
        {
            return !Edtf.TryParse(date, out var day) ? Combine(date, date, out edtf) : day.Earliest is { } first && first > new LocalDate(0, 1, 1)
                ? Combine($"[..{Edtf.Of(first.PlusDays(-1))}]", date, out edtf) : Stop(from, "'before' stands before a day, month or year that is known");
        }

        if (TryPrefixed("after", out date))
        {
            return !Edtf.TryParse(date, out var day) ? Combine(date, date, out edtf) : day.Latest is { } last && last.Year is >= 0 and < 9999
                ? Combine($"[{Edtf.Of(last.PlusDays(1))}..]", date, out edtf) : Stop(from, "'after' stands before a day, month or year that is known");
        }

        if (TryPrefixed("from", out date))
        {
            return Require("to") && TryDate(out var to) && Combine($"{date}/{to}", date, out edtf);
        }

        return TryPrefixed("between", out date) && Require("and") && TryDate(out var last2) && Combine($"[{date}..{last2}]", date, out edtf);
    }

    // Of two dates the second is at fault where the first is one.
    private bool Combine(string text, string first, out Edtf edtf)
    {
        if (Edtf.TryParse(text, out edtf, out var why))
        {
            return true;
        }

        var at = Edtf.TryParse(first, out _) ? lastDateAt : firstDateAt;
        var said = at == lastDateAt ? this.text[at..position].TrimEnd() : SentenceText.FirstWord(this.text[at..]);
        return Stop(at, $"'{Excerpt.Of(said.ToString())}' isn't a date as 2023-09-05 or 5 September 2023: expected {why.Expected}");
    }

    // A preposition with a date behind it: with anything else it belongs to a name.
    private bool TryPrefixed(string preposition, out string date)
    {
        date = "";
        var from = position;
        if (!IsWord(preposition))
        {
            return false;
        }

        Step(preposition.Length);
        firstDateAt = position;
        if (IsDate() && TryDate(out date))
        {
            return true;
        }

        Expect(WordKinds.Date);
        if (preposition is "since" or "until" or "before" or "after" or "between" or "on or after")
        {
            return Stop(position);
        }

        position = from;
        return false;
    }

    private readonly bool IsDate() => Peek switch
    {
        >= '0' and <= '9' => IsYearNext() || IsMonthNext() || IsMeantAsDate(),
        '-' or '?' or '~' or '%' or '/' => true,
        '[' or '{' => Closing() is var end and > 0 && Edtf.TryParse(text[position..end], out _),
        'Y' or 'X' => Edtf.TryParse(DateWord(), out _),
        >= 'A' and <= 'S' => Month(SentenceText.FirstWord(Rest)) > 0,
        _ => false,
    };

    // Four digits, or X for one: a number of four digits has a comma.
    private readonly bool IsYearNext() => DateWord() is [>= '0' and <= '9', var a, var b, var c, ..] && IsDigit(a) && IsDigit(b) && IsDigit(c);

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or 'X';

    // "5 September 2023".
    private readonly bool IsMonthNext()
    {
        var digits = SentenceText.FirstWord(Rest);
        return digits.Length <= 2 && Month(SentenceText.FirstWord(text[SkipSpaces(position + digits.Length)..])) > 0;
    }

    // No number of goods or people: "05/09/2023", "23" at the end, "5 Septembre 2023".
    private readonly bool IsMeantAsDate()
    {
        var word = DateWord();
        var behind = SkipSpaces(position + word.Length);
        if (word.Contains('/') || word.Length <= 2 && (behind >= text.Length || text[behind] == '.' || text[behind] == ',' && !(behind + 1 < text.Length && char.IsAsciiDigit(text[behind + 1]))))
        {
            return true;
        }

        var year = SkipSpaces(behind + SentenceText.FirstWord(text[Math.Min(behind, text.Length)..]).Length);
        return word.Length <= 2 && year < text.Length && SentenceText.FirstWord(text[year..]) is { Length: 4 } digits && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private bool TryDate(out string date)
    {
        date = "";
        lastDateAt = position;
        if (Peek is '[' or '{' && Closing() is var end and > 0)
        {
            date = text[position..end].ToString();
            Step(end - position);
            return true;
        }

        if (TryCalendarDate(out date))
        {
            return true;
        }

        var word = DateWord();
        if (word.IsEmpty)
        {
            Expect(WordKinds.Date);
            return Stop(position);
        }

        date = word.ToString();
        Step(word.Length);
        return true;
    }

    // "5 September 2023", "September 2023".
    private bool TryCalendarDate(out string date)
    {
        date = "";
        var at = position;
        var day = 0;
        if (char.IsAsciiDigit(Peek))
        {
            var digits = SentenceText.FirstWord(Rest);
            if (digits.Length > 2 || !int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out day) || day is 0 or > 31)
            {
                return false;
            }

            at = SkipSpaces(at + digits.Length);
        }

        var name = SentenceText.FirstWord(text[at..]);
        if (Month(name) is not (> 0 and var month))
        {
            return false;
        }

        at = SkipSpaces(at + name.Length);
        var year = SentenceText.FirstWord(text[at..]);
        if (year.Length != 4 || year.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        date = day == 0 ? $"{year}-{month:00}" : $"{year}-{month:00}-{day:00}";
        Step(at + 4 - position);
        return true;
    }

    private static int Month(ReadOnlySpan<char> name)
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

    private readonly int Closing()
    {
        var end = Rest.IndexOf(Peek == '[' ? ']' : '}');
        return end is < 0 or > Edtf.MaxLength ? -1 : position + end + 1;
    }

    // No EDTF date ends with a full stop that isn't one of two.
    private readonly ReadOnlySpan<char> DateWord()
    {
        var end = position;
        while (end < text.Length && text[end] is not (' ' or ',' or ')' or '('))
        {
            end++;
        }

        return end > position && text[end - 1] == '.' && (end - 2 < position || text[end - 2] != '.') ? text[position..(end - 1)] : text[position..end];
    }
}
