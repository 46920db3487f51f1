namespace Geopol.Events;

/// <summary>What an EDTF text is: a date, an interval, or one of the two sets. It is never serialized; the text says it.</summary>
public enum EdtfKind
{
    /// <summary>Nothing is said.</summary>
    Absent,

    /// <summary>A date: a year, a season, a month, a day or a time of a day, sharp or not.</summary>
    Date,

    /// <summary>All days from one date to another: <c>a/b</c>.</summary>
    Interval,

    /// <summary>One of several dates: <c>[a,b..c]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{a,b..c}</c>.</summary>
    AllOf,
}
