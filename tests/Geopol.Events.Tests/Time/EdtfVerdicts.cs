namespace Geopol.Events.Tests;

/// <summary>The strings on which edtf-validate, edtf.js and edtf-ts disagree, with the library's decision on each.</summary>
internal static class EdtfVerdicts
{
    private const string Forward =
        "The two dates of an interval may have different precision. It runs forward where some reading does: the first possible day of its start isn't behind the last possible day of its end.";

    private const string SameTime = "Start and end may be the same time; nothing in the specification forbids it. " + Forward;

    private const string Part = "A season or part of the year stands where a month does, in a year of either sign, in an interval and with qualifiers too.";

    private const string Qualified = "A qualifier before a part is of that part, one behind it of all parts up to it, in the dates of an interval too.";

    private const string Masked = "X may stand for any digit, in the dates of an interval too. " + Forward;

    private const string NoSpace = "No form of the specification has white space.";

    private const string NoTime = "Time of day is excluded from intervals.";

    internal static IReadOnlyList<EdtfVerdict> All { get; } =
    [
        new("0000/0000", 0, null, 0, 0, SameTime),
        new("0000-02/1111", 0, 0, null, 0, Forward),
        new("1111-01-01/1111", 0, null, 0, 0, SameTime),
        new("0000-01/0000", 0, null, 0, 0, SameTime),
        new("-2004-23", 1, 1, null, 1, Part),
        new("1923-21/1924", 1, null, null, 1, Part),
        new("1952-23~/1953", 1, null, 1, 1, Part),
        new("2003-22/2004-22", 1, null, 1, 1, Part),
        new("2003-22/2003-22", 1, null, 1, 1, Part),
        new("2003-22/2003-23", 1, null, 1, 1, Part),
        new("-1859S5", 2, 2, null, 2, "S takes any positive number. More significant digits than the year has are all of them: the year itself."),
        new("2001-29", 2, 2, null, 2, Part),
        new("2001-30", 2, 2, null, 2, Part),
        new("2001-31", 2, 2, null, 2, Part),
        new("2001-32", 2, 2, null, 2, Part),
        new("-2001-34", 2, 2, null, 2, Part),
        new("-2001-35", 2, 2, null, 2, Part),
        new("-2001-36", 2, 2, null, 2, Part),
        new("-2001-37", 2, 2, null, 2, Part),
        new("-2001-38", 2, 2, null, 2, Part),
        new("-2001-39", 2, 2, null, 2, Part),
        new("-2001-40", 2, 2, null, 2, Part),
        new("-2001-41", 2, 2, null, 2, Part),
        new("2011-23~", 2, null, 1, 1, Part),
        new("2019-12/%2020", 2, 2, null, 2, Qualified),
        new("1984?/2004~-06", 2, null, 2, 2, Qualified),
        new("XXXX-12-21/1890-09-2X", 2, 2, null, 2, Masked),
        new("1984-11-12/1984-11-XX", 2, null, 2, 2, Masked),
        new("2000/2000-XX-XX", 2, null, 2, 2, Masked),
        new("1919-XX-02/1919-XX-01", 2, null, 2, 2, Masked),
        new("1919-12-02/1919-XX-04", 2, null, 2, 2, Masked),
        new("1919-11-02/1919-1X-01", 2, null, 2, 2, Masked),
        new("1919-09-02/1919-X0-01", 2, null, 2, 2, Masked),
        new("1919-08-02/1919-0X-01", 2, null, 2, 2, Masked),
        new("1919-10-02/1919-X1-01", 2, null, 2, 2, Masked),
        new("1919-07-30/1919-07-3X", 2, null, 2, 2, Masked),
        new("1908-05-02/1908-05-0X", 2, null, 2, 2, Masked),
        new("0501-11-18/0501-11-1X", 2, null, 2, 2, Masked),
        new("1112-08-22/1112-08-2X", 2, null, 2, 2, Masked),
        new("2015-02-27/2015-02-X8", 2, null, 2, 2, Masked),
        new("2016-02-28/2016-02-X9", 2, null, 2, 2, Masked),
        new(" 1863-03-29", null, null, 1, null, NoSpace),
        new("1863-03-29 ", null, null, 0, null, NoSpace),
        new("-0000", null, null, 1, null, "The year zero is 0000; ISO 8601 gives it no sign."),
        new("2005-07-25T10:10:10Z/2006-01-01T10:10:10Z", null, 0, 0, null, NoTime),
        new("[1667,1668, 1670..1672]", null, 2, 2, null, NoSpace),
        new("{-1667,1668, 1670..1672}", null, 2, 2, null, NoSpace),
        new("0000-01-03/0000-01", null, null, 0, 0, Forward),
        new("0000-02/0000", null, null, 0, 0, Forward),
        new("Y-61000/-2000", null, null, 1, 1, "A year with Y is a date, and any dates make an interval. " + Forward),
        new("2004-06-11%/2004-%06", null, null, 2, 2, Qualified + " " + Forward),
        new("2004-06-11%/2004-06~", null, null, 1, 1, Qualified + " " + Forward),
        new("2005-07-25T10:10:10Z/2006-01-01T10:10:10Z", null, 0, 0, null, NoTime),
        new("2005-07-25T10:10:10Z/2006-01", null, 0, 0, null, NoTime),
        new("2005-07-25/2006-01-01T10:10:10Z", null, 0, 0, null, NoTime),
        new("2004-01-01T10:10:10-05:60", null, null, 0, null, "An hour has minutes 00 to 59, in a shift from UTC too."),
        new("-1985-04-12T23:20:30+24", null, null, 0, null, "A day has hours 00 to 23, in a shift from UTC too."),
    ];
}
