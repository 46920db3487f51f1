namespace Geopol.Events;

/// <summary>From when to when an EDTF text reaches as it is written, and the level that it needs. The default is that of no text.</summary>
internal readonly record struct EdtfExtent
{
    internal int Level { get; private init; }

    /// <summary>The first day, a number of <see cref="DayLine"/>; null where open, unknown or beyond it.</summary>
    internal long? FirstDay { get; private init; }

    internal long? LastDay { get; private init; }

    /// <summary>The first year; null where open, unknown or beyond a long.</summary>
    internal long? FirstYear { get; private init; }

    internal long? LastYear { get; private init; }

    internal static EdtfExtent Of(ReadOnlySpan<char> text)
    {
        if (PlainDate.TryRead(text, out var year, out var month, out var day))
        {
            var number = DayLine.Of(year, month, day);
            return new() { FirstDay = number, LastDay = number, FirstYear = year, LastYear = year };
        }

        var reader = new EdtfReader(text);
        EdtfExtent? extent = null;
        while (reader.TryReadNext(out var member))
        {
            var of = Of(member.First, member.IsRange ? member.Last : member.First);
            extent = extent is { } others ? Both(others, of) : of;
        }

        return extent.GetValueOrDefault() with { Level = reader.Level };
    }

    private static EdtfExtent Of(in EdtfEnd first, in EdtfEnd last)
    {
        long? firstDay = null, firstYear = null, lastDay = null, lastYear = null;
        if (first.IsDate)
        {
            var day = first.Date.DaysAsWritten().Min;
            firstDay = DayLine.IsDay(day) && first.Date.Year.First <= DayLine.MaxYear ? day : null;
            firstYear = firstDay is { } known ? DayLine.YearOf(known) : first.Date.Year.IsFirstBeyond ? null : first.Date.Year.First;
        }

        if (last.IsDate)
        {
            var day = last.Date.DaysAsWritten().Max;
            lastDay = DayLine.IsDay(day) && last.Date.Year.Last >= -DayLine.MaxYear ? day : null;
            lastYear = lastDay is { } known ? DayLine.YearOf(known) : last.Date.Year.IsLastBeyond ? null : last.Date.Year.Last;
        }

        return new() { FirstDay = firstDay, LastDay = lastDay, FirstYear = firstYear, LastYear = lastYear };
    }

    private static EdtfExtent Both(in EdtfExtent a, in EdtfExtent b) => new()
    {
        FirstDay = a.FirstDay < b.FirstDay ? a.FirstDay : b.FirstDay is null || a.FirstDay is null ? null : b.FirstDay,
        LastDay = a.LastDay > b.LastDay ? a.LastDay : b.LastDay is null || a.LastDay is null ? null : b.LastDay,
        FirstYear = a.FirstYear < b.FirstYear ? a.FirstYear : b.FirstYear is null || a.FirstYear is null ? null : b.FirstYear,
        LastYear = a.LastYear > b.LastYear ? a.LastYear : b.LastYear is null || a.LastYear is null ? null : b.LastYear,
    };
}
