using System.Globalization;

namespace Geopol.Events.Tables;

/// <summary>A code of an actor with the first and last day on which it is valid, as ISO dates; empty if no day is given.</summary>
internal sealed record TableCode(string Scheme, string Code, string Since = "", string Until = "")
{
    /// <summary>Parses codes of the form "scheme:code" that are separated by spaces.</summary>
    internal static IEnumerable<TableCode> Parse(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static code => code.Split(':', 2)).Select(static parts => new TableCode(parts[0], parts[1]));

    /// <summary>The day after an ISO date.</summary>
    internal static string DayAfter(string date) =>
        DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
