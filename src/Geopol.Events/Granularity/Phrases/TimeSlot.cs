namespace Geopol.Events.Granularity;

/// <summary>A slot of a time phrase: <c>{number} {unit} ago</c> has two slots.</summary>
public enum TimeSlot
{
    /// <summary>A number of units: 1 to 1000, in digits or words.</summary>
    Number,

    /// <summary>The unit: days are 1, weeks 2, months 3, years 4, decades 5, quarters of a year 6, hours 7.</summary>
    Unit,

    /// <summary>The day of the month: 1 to 31.</summary>
    Day,

    /// <summary>The day of the week: Monday is 1, Sunday is 7.</summary>
    Weekday,

    /// <summary>The month: January is 1, December is 12.</summary>
    Month,

    /// <summary>The month as a number: 1 to 12, with one or two digits.</summary>
    MonthNumber,

    /// <summary>The year: 1000 to 2999. Two digits after an apostrophe are the nearest year with these digits, from 89 years before the date to 10 years after it.</summary>
    Year,

    /// <summary>The first year of a decade: 1990 for "the 1990s".</summary>
    Decade,

    /// <summary>An ordinal number: first is 1, fourth is 4, fifth is 5. The last is 6.</summary>
    Ordinal,

    /// <summary>The abbreviation of a quarter, Q1 to Q4, in every language.</summary>
    Quarter,

    /// <summary>The abbreviation of a half of a year, H1 or H2, in every language.</summary>
    Half,

    /// <summary>A fraction of a year: a half is 1, a quarter is 2.</summary>
    Fraction,

    /// <summary>A season: spring is 1, winter is 4.</summary>
    Season,

    /// <summary>A part: the beginning is 1, the middle 2, the end 3.</summary>
    Part,

    /// <summary>A direction: "last" is -1, "this" is 0, "next" is 1.</summary>
    Shift,

    /// <summary>All words that follow, at least one. The slot has no value.</summary>
    Rest,

    /// <summary>
    /// All words that follow, if they name an event. At least one of the words must be neither a word of time nor a word that the vocabulary lists for this
    /// slot, such as an article. The slot has no value.
    /// </summary>
    Event,
}
