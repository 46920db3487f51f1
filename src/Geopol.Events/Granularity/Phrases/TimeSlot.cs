namespace Geopol.Events.Granularity;

/// <summary>What a time phrase leaves open: <c>{number} {unit} ago</c>.</summary>
public enum TimeSlot
{
    /// <summary>How many: 1 to 1000, in digits or words.</summary>
    Number,

    /// <summary>Days 1, weeks 2, months 3, years 4.</summary>
    Unit,

    /// <summary>The day of the month: 1 to 31.</summary>
    Day,

    /// <summary>The day of the week: Monday 1 to Sunday 7.</summary>
    Weekday,

    /// <summary>The month: January 1 to December 12.</summary>
    Month,

    /// <summary>The month as a number: 1 to 12, in two digits or one.</summary>
    MonthNumber,

    /// <summary>The year: 1000 to 2999.</summary>
    Year,

    /// <summary>The first year of a decade: 1990 for "the 1990s".</summary>
    Decade,

    /// <summary>Which of them: first 1 to fourth 4.</summary>
    Ordinal,

    /// <summary>The quarter by its sign: Q1 1 to Q4 4; the same in every language.</summary>
    Quarter,

    /// <summary>The beginning 1, the middle 2, the end 3.</summary>
    Part,

    /// <summary>The one before -1 ("last"), this one 0, the one after 1 ("next").</summary>
    Shift,

    /// <summary>Whatever follows, a word or more; it has no value.</summary>
    Rest,
}
