namespace Geopol.Events.Granularity;

/// <summary>Converts UCDP GED's <c>date_prec</c> and <c>where_prec</c> to and from EDTF and <see cref="PlacePrecision"/>.</summary>
/// <remarks>
/// Pure and thread safe. The meaning of the codes is this library's understanding of the GED codebook. date_prec: 1 is the day, 2 is within two to six days, 3
/// is within a week, 4 is within a month, 5 is within more than a month and up to a year, as in real rows. where_prec: 1 is the location, 2 is within about 25
/// km of it, 3 is the second-order administrative division, 4 is the first-order one, 5 is a line or a rough area, 6 is the country, 7 is international waters
/// or airspace.
/// </remarks>
public static class UcdpPrecision
{
    private const int LongestMonth = 31;
    private const int LongestYear = 366;

    private static readonly GranularityConvention Date = new("ucdp-date-prec");
    private static readonly GranularityConvention Where = new("ucdp-where-prec");

    /// <summary>Reads the days and their code as a date. The date is the day, or some time between the first and the last day.</summary>
    /// <param name="date">The days and their <c>date_prec</c>, 1 to 5.</param>
    /// <returns>The date. No value if UCDP has no such code.</returns>
    public static GranularityReading<Edtf> ReadTime(UcdpDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var range = new DayRange(date.Start.WithCalendar(CalendarSystem.Iso), date.End.WithCalendar(CalendarSystem.Iso));
        if (range.First.Year < 0)
        {
            return Date.None<Edtf>("The year must be from 0 to 9999.");
        }

        if (range.Last < range.First)
        {
            return Date.None<Edtf>("date_end is before date_start.");
        }

        if (date.Precision is < 1 or > 5)
        {
            return Date.None<Edtf>(FormattableString.Invariant($"UCDP has no date_prec {date.Precision}."));
        }

        var edtf = Reckoning.Within(range.First, range.Last);
        var loss = CodeOf(range.Days) == date.Precision ? null
            : FormattableString.Invariant($"date_prec {date.Precision}, which doesn't match the {range.Days} days of the dates; the dates were kept");
        return Date.Value(edtf, $"{Meaning(date.Precision)}; the dates give the exact days.", loss);
    }

    /// <summary>Writes a date with the days and the code that express it best.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The days and the code, with the information that they lose. No value if no code fits.</returns>
    public static GranularityReading<UcdpDate> WriteTime(Edtf date)
    {
        if (DayRange.Of(date) is not { } range)
        {
            return Date.None<UcdpDate>("The date has no first or no last day.");
        }

        if (range.First.Year < 0)
        {
            return Date.None<UcdpDate>("The year must be from 0 to 9999.");
        }

        return CodeOf(range.Days) is { } code
            ? Date.Value(new UcdpDate { Start = range.First, End = range.Last, Precision = code }, $"{Meaning(code)}, by the number of days.", DayRange.LossOf(date))
            : Date.None<UcdpDate>("UCDP has codes for up to a year, but the date is longer.");
    }

    /// <summary>Reads a code as the precision of a place.</summary>
    /// <param name="wherePrecision">UCDP's <c>where_prec</c>, 1 to 7.</param>
    /// <returns>The precision. No value if UCDP has no such code.</returns>
    public static GranularityReading<PlacePrecision> ReadPlace(int wherePrecision) => wherePrecision switch
    {
        1 => Where.Value(PlacePrecision.Locality, "1: the location: a town, village or camp; not always the exact spot."),
        2 => Where.Value(PlacePrecision.Near, "2: within about 25 km of the location.", "the radius of about 25 km"),
        3 => Where.Value(PlacePrecision.District, "3: the second-order administrative division."),
        4 => Where.Value(PlacePrecision.Province, "4: the first-order administrative division."),
        5 => Where.Value(PlacePrecision.Area, "5: a line or a rough area."),
        6 => Where.Value(PlacePrecision.Country, "6: the country."),
        7 => Where.Value(PlacePrecision.International, "7: international waters or airspace."),
        _ => Where.None<PlacePrecision>(FormattableString.Invariant($"UCDP has no where_prec {wherePrecision}.")),
    };

    /// <summary>Writes the precision of a place with the code that expresses it best.</summary>
    /// <param name="precision">The precision.</param>
    /// <returns>The code, 1 to 7, with the information that it loses. No value if no code fits.</returns>
    public static GranularityReading<int?> WritePlace(PlacePrecision precision) => precision.Text switch
    {
        PlacePrecision.ExactText => Code(1, "1: the location.", "that the exact spot is known"),
        PlacePrecision.LocalityText => Code(1, "1: the location."),
        PlacePrecision.NearText => Code(2, "2: within about 25 km of the location.", "that the distance in kilometres isn't stated"),
        PlacePrecision.DistrictText => Code(3, "3: the second-order administrative division."),
        PlacePrecision.ProvinceText => Code(4, "4: the first-order administrative division."),
        PlacePrecision.AreaText => Code(5, "5: a line or a rough area."),
        PlacePrecision.CountryText => Code(6, "6: the country."),
        PlacePrecision.InternationalText => Code(7, "7: international waters or airspace."),
        "" => Where.None<int?>("The precision of the place isn't stated."),
        _ => Where.None<int?>($"UCDP has no code for '{Excerpt.Of(precision.Text)}'."),
    };

    private static int? CodeOf(int days) => days switch
    {
        1 => 1,
        < 7 => 2,
        7 => 3,
        <= LongestMonth => 4,
        <= LongestYear => 5,
        _ => null,
    };

    private static string Meaning(int code) => code switch
    {
        1 => "1: the day",
        2 => "2: within two to six days",
        3 => "3: within a week",
        4 => "4: within a month",
        _ => "5: within more than a month, up to a year",
    };

    private static GranularityReading<int?> Code(int code, string reason, string? loss = null) => Where.Value<int?>(code, reason, loss);
}
