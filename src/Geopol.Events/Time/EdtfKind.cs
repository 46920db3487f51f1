namespace Geopol.Events;

/// <summary>The kind of an EDTF text: a date, an interval, or one of the two kinds of sets. It is never serialized, because the text shows it.</summary>
public enum EdtfKind
{
    /// <summary>No text is given.</summary>
    Absent,

    /// <summary>A date: a year, a season, a month, a day or a time of a day, exact or not.</summary>
    Date,

    /// <summary>All days from one date to another: <c>a/b</c>.</summary>
    Interval,

    /// <summary>A set in square brackets, which means one of several dates: <c>[a,b..c]</c>.</summary>
    OneOf,

    /// <summary>A set in braces, which means all of several dates: <c>{a,b..c}</c>.</summary>
    AllOf,
}
