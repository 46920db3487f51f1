using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>Reads the years in a cell: <c>1998</c>, <c>1977; 1978</c>, <c>2019.0</c>, <c>1977-1979</c>, <c>(2001)</c>, <c>2003?</c>.</summary>
/// <param name="Years">The years in their order, each once.</param>
/// <param name="IsUncertain">Whether the cell itself marks them as uncertain, by brackets or a question mark.</param>
internal sealed record SipriYears(int[] Years, bool IsUncertain)
{
    private const int Earliest = 1900;
    private const int Latest = 2100;

    public static bool IsYear(string text) => TryYear(text, out _);

    /// <summary>The years of a cell; null if a part of it isn't a year.</summary>
    public static SipriYears? Read(string text)
    {
        var isUncertain = text.AsSpan().ContainsAny('?', '(', '[');
        SortedSet<int> years = [];
        foreach (var part in text.Split([';', ',', '/', '?', '(', ')', '[', ']'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
            if (!TryYear(ends[0], out var first) || !TryYear(ends[^1], out var last) || last < first)
            {
                return null;
            }

            years.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return years.Count == 0 ? null : new SipriYears([.. years], isUncertain);
    }

    /// <summary>The years as a date: one year, or the set of all of them, in which neighbours are a range: <c>{1977..1979,1981}</c>.</summary>
    /// <param name="isUncertain">Whether each year is uncertain.</param>
    public Edtf ToEdtf(bool isUncertain)
    {
        var mark = isUncertain ? "?" : "";
        if (Years.Length == 1)
        {
            return Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{Years[0]}{mark}"));
        }

        List<string> parts = [];
        for (var at = 0; at < Years.Length;)
        {
            var end = at;
            while (end + 1 < Years.Length && Years[end + 1] == Years[end] + 1)
            {
                end++;
            }

            if (!isUncertain && end - at >= 2)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Years[at]}..{Years[end]}"));
            }
            else
            {
                parts.AddRange(Years[at..(end + 1)].Select(year => string.Create(CultureInfo.InvariantCulture, $"{year}{mark}")));
            }

            at = end + 1;
        }

        return Edtf.Parse($"{{{string.Join(',', parts)}}}");
    }

    private static bool TryYear(string text, out int year)
    {
        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number);
        year = isNumber && number is >= Earliest and <= Latest ? (int)number : 0;
        return year > 0;
    }
}
