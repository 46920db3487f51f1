namespace Geopol.Events.Tests;

/// <summary>The strings for which edtf.js gives other days than the library. Each has a description of the behavior of edtf.js.</summary>
internal static class EdtfDayDifferences
{
    private const string Mirrored = "Takes the last month or day that X leaves for the first in a negative year, and the first for the last.";

    private const string Significant = "Leaves out the significant digits: by the specification this is some year from 1900 to 1999.";

    private const string Range = "Takes of a range at the end of a set its first date only.";

    private const string Order = "Takes the first and last member of a set for the earliest and latest, whatever their order.";

    private const string Sign = "Leaves out the sign of a year that is all X. Our last day is in December of the year -1; the first is in -9999, which the calendar of `LocalDate` lacks.";

    private const string Nought = "Takes X0 for 01: it is 10 in a month, and 10, 20 or 30 in a day.";

    private const string Season = "Reads a season as a quarter of its year: spring as January to March, winter as October to December.";

    internal static IReadOnlyList<EdtfDayDifference> All { get; } =
    [
        new("-2004-XX", "-2004-01-01", "-2004-12-31", Mirrored),
        new("-1985-04-XX", "-1985-04-01", "-1985-04-30", Mirrored),
        new("-1985-XX-XX", "-1985-01-01", "-1985-12-31", Mirrored),
        new("1950S2", "1900-01-01", "1999-12-31", Significant),
        new("[-1667,1668,1670..1672]", "-1667-01-01", "1672-12-31", Range),
        new("[1760-01,-1760-02,1760-12..]", "-1760-02-01", null, Order),
        new("[-1740-02-12..-1200-01-29]", "-1740-02-12", "-1200-01-29", Range),
        new("[-1890-05..-1200-01]", "-1890-05-01", "-1200-01-31", Range),
        new("{-1667,1668,1670..1672}", "-1667-01-01", "1672-12-31", Range),
        new("{1960,-1961-12}", "-1961-12-01", "1960-12-31", Order),
        new("{-1640-06..-1200-01}", "-1640-06-01", "-1200-01-31", Range),
        new("{-1740-02-12..-1200-01-29}", "-1740-02-12", "-1200-01-29", Range),
        new("2001-21", "2001-03-01", "2001-05-31", Season),
        new("2001-25", "2001-03-01", "2001-05-31", Season),
        new("2001-26", "2001-06-01", "2001-08-31", Season),
        new("2001-27", "2001-09-01", "2001-11-30", Season),
        new("2001-28", "2001-12-01", "2002-02-28", Season),
        new("-1X32-X1-X2", "-1932-01-02", "-1032-11-22", Mirrored),
        new("-XXXX-12-XX", null, "-0001-12-31", Sign),
        new("-1XXX-XX", "-1999-01-01", "-1000-12-31", Mirrored),
        new("-1984-1X", "-1984-10-01", "-1984-12-31", Mirrored),
        new("-2000-12-XX/2012", "-2000-12-01", "2012-12-31", Mirrored),
        new("-2000-XX-10/2012", "-2000-01-10", "2012-12-31", Mirrored),
        new("1930-X0-10/1930-10-30", "1930-10-10", "1930-10-30", Nought),
        new("2018-05-X0/2018-05-11", "2018-05-10", "2018-05-11", Nought),
        new("-2018-05-X0/2018-05-11", "-2018-05-10", "2018-05-11", Mirrored + " " + Nought),
    ];
}
