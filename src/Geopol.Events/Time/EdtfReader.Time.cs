namespace Geopol.Events;

// Reads times of a day. Level 0 allows a time only after a full day. A time has hours, minutes and seconds, with or without the shift from UTC.
internal ref partial struct EdtfReader
{
    private bool TryReadTime(ref EdtfDate date)
    {
        if (date.Precision != EdtfPrecision.Day || date.HasUnspecified || (date.OfYear | date.OfMonth | date.OfDay) != EdtfQualifier.None)
        {
            return Fail(position, "the end of the date: a time is only allowed after a full day without ?, ~, % and X");
        }

        position++;
        var at = position;
        if (!TryReadClock(23, "an hour (00 to 23)") || !TryRead(':', "':' and minutes") || !TryReadClock(59, "minutes (00 to 59)")
            || !TryRead(':', "':' and seconds") || !TryReadClock(59, "seconds (00 to 59)"))
        {
            return false;
        }

        if (!TrySkip('Z') && Peek() is '+' or '-' && !TryReadShift())
        {
            return false;
        }

        date = date with { Precision = EdtfPrecision.Time, TimeAt = (byte)at, End = (byte)position };
        return true;
    }

    private bool TryReadShift()
    {
        var at = position++;
        if (!TryReadClock(23, "hours from UTC (00 to 23)"))
        {
            return false;
        }

        if (TrySkip(':') && !TryReadClock(59, "minutes from UTC (00 to 59)"))
        {
            return false;
        }

        return text[at] != '-' || text[at..position].ContainsAnyInRange('1', '9') || Fail(at, "'Z' or '+': a shift of zero isn't negative");
    }

    private bool TryReadClock(int last, string expected)
    {
        var at = position;
        if (at + 2 > text.Length || !IsDigit(text[at]) || !IsDigit(text[at + 1]) || ((text[at] - '0') * 10) + text[at + 1] - '0' > last)
        {
            return Fail(at, expected);
        }

        position += 2;
        return true;
    }
}
