using System.Globalization;

namespace Geopol.Events.Tables;

/// <summary>The distinct pairs of first and last day, numbered in the order of their first use.</summary>
internal sealed class PeriodTable
{
    private readonly Dictionary<(string Since, string Until), int> numberOf = new() { [("", "")] = 0 };

    /// <summary>The first and the last day of each pair as numbers such as 20230908, or 0 if no day is given.</summary>
    internal List<int> Days { get; } = [0, 0];

    internal int NumberOf(string since, string until)
    {
        if (!numberOf.TryGetValue((since, until), out var number))
        {
            numberOf.Add((since, until), number = numberOf.Count);
            Days.AddRange([DayNumber(since), DayNumber(until)]);
        }

        return number;
    }

    private static int DayNumber(string date) => date.Length == 0 ? 0 : int.Parse(date.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
