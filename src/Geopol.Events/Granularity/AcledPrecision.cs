namespace Geopol.Events.Granularity;

/// <summary>Converts ACLED's <c>time_precision</c> and <c>geo_precision</c> to and from EDTF and <see cref="PlacePrecision"/>.</summary>
/// <remarks>
/// Pure and thread safe. The meaning of the codes is this library's understanding of ACLED's codebook. Time: 1 is the day, 2 is within a week whose
/// middle day is given, 3 is the month. Place: 1 is the town, 2 is a part of a region, 3 is larger.
/// </remarks>
public static class AcledPrecision
{
    private const int Week = 7;

    private static readonly GranularityConvention Time = new("acled-time-precision");
    private static readonly GranularityConvention Geo = new("acled-geo-precision");

    /// <summary>Reads a day and its code as a date.</summary>
    /// <param name="date">The day and its <c>time_precision</c>, 1 to 3.</param>
    /// <returns>The date. No value if ACLED has no such code.</returns>
    public static GranularityReading<Edtf> ReadTime(AcledDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var day = date.Day.WithCalendar(CalendarSystem.Iso);
        if (day.Year is < 1 or > 9998)
        {
            return Time.None<Edtf>("The year must be from 1 to 9998.");
        }

        return date.Precision switch
        {
            1 => Time.Value(Edtf.Of(day), "1: the day."),
            2 => Time.Value(Edtf.Within(day.PlusDays(-3), day.PlusDays(3)), "2: some time within a week; the day given is its middle."),
            3 => Time.Value(TimeWindow.OfMonth(day.Year, day.Month).ToEdtf(), "3: some time in the month.", "the day given, which only stands for the month"),
            _ => Time.None<Edtf>(FormattableString.Invariant($"ACLED has no time_precision {date.Precision}.")),
        };
    }

    /// <summary>Writes a date with the day and the code that express it best.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day and the code, with the information that they lose. No value if no code fits.</returns>
    public static GranularityReading<AcledDate> WriteTime(Edtf date)
    {
        if (DayRange.Of(date) is not { } range)
        {
            return Time.None<AcledDate>("The date has no first or no last day.");
        }

        var loss = DayRange.LossOf(date);
        return range.Days switch
        {
            1 => Time.Value(new AcledDate { Day = range.First, Precision = 1 }, "1: the day.", loss),
            <= Week => Time.Value(new AcledDate { Day = range.Middle, Precision = 2 }, "2: within a week; the middle day.",
                range.Days == Week ? loss : Losses.Of(loss, FormattableString.Invariant($"that it is within {range.Days} days, not a week"))),
            _ when range.IsInOneMonth => Time.Value(new AcledDate { Day = range.Middle, Precision = 3 }, "3: the month; the middle day.",
                range.IsCalendarMonth ? loss : Losses.Of(loss, "which part of the month")),
            _ => Time.None<AcledDate>("ACLED has codes only for a day, a week and a calendar month. The date is longer, or is in two months."),
        };
    }

    /// <summary>Reads a code as the precision of a place.</summary>
    /// <param name="geoPrecision">ACLED's <c>geo_precision</c>, 1 to 3.</param>
    /// <returns>The precision. No value if ACLED has no such code.</returns>
    public static GranularityReading<PlacePrecision> ReadPlace(int geoPrecision) => geoPrecision switch
    {
        1 => Geo.Value(PlacePrecision.Locality, "1: the town."),
        2 => Geo.Value(PlacePrecision.Area, "2: a part of a region; the coordinates are of a town in it."),
        3 => Geo.Value(PlacePrecision.Province, "3: a larger region; the coordinates are of its seat.", "that it may be larger than a province"),
        _ => Geo.None<PlacePrecision>(FormattableString.Invariant($"ACLED has no geo_precision {geoPrecision}.")),
    };

    /// <summary>Writes the precision of a place with the code that expresses it best.</summary>
    /// <param name="precision">The precision.</param>
    /// <returns>The code, 1 to 3, with the information that it loses. No value if no code fits.</returns>
    public static GranularityReading<int?> WritePlace(PlacePrecision precision) => precision.Text switch
    {
        PlacePrecision.ExactText => Code(1, "1: the town.", "that the exact spot is known"),
        PlacePrecision.LocalityText => Code(1, "1: the town.", null),
        PlacePrecision.NearText => Code(2, "2: a part of a region.", "that it is near a named spot"),
        PlacePrecision.AreaText => Code(2, "2: a part of a region.", null),
        PlacePrecision.DistrictText => Code(2, "2: a part of a region.", "that it is a district"),
        PlacePrecision.ProvinceText => Code(3, "3: a larger region.", "that it is no larger than a province"),
        PlacePrecision.CountryText => Code(3, "3: a larger region.", "that no more than the country is known"),
        "" => Geo.None<int?>("The precision of the place isn't stated."),
        _ => Geo.None<int?>($"ACLED has no code for '{Excerpt.Of(precision.Text)}'."),
    };

    private static GranularityReading<int?> Code(int code, string reason, string? loss) => Geo.Value<int?>(code, reason, loss);
}
