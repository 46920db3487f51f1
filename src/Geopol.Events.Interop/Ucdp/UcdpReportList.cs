namespace Geopol.Events.Interop;

/// <summary>
/// The reports of an event. source_office, source_date and source_headline are lists with semicolons; source_article packs all of them as
/// <c>"office,day,headline";"office,day,headline"</c>. A headline may have a semicolon, so the packed form decides.
/// </summary>
internal static class UcdpReportList
{
    public static IReadOnlyList<UcdpReport> Read(SourceRecord record)
    {
        if (record.Text(UcdpColumns.Office) is not { } text)
        {
            return [];
        }

        var offices = Split(text);
        var days = Split(record.Text(UcdpColumns.SourceDate) ?? "");
        var headlines = Split(record.Text(UcdpColumns.Headline) ?? "");
        var packed = (record.Text(UcdpColumns.Article) ?? "").Split("\";\"");
        var isPacked = packed.Length == offices.Length;
        var areDated = days.Length == offices.Length;
        List<UcdpReport> reports = [];
        for (var at = 0; at < offices.Length; at++)
        {
            var headline = isPacked && areDated ? HeadlineIn(packed[at], offices[at], days[at]) : null;
            isPacked &= headline is not null;
            reports.Add(new UcdpReport(offices[at], areDated ? RecordDay.Parse(days[at]) : null, Real(headline ?? (headlines.Length == offices.Length ? headlines[at] : null))));
        }

        KeepLost(record, reports, isPacked, headlines.Length == offices.Length);
        reports.RemoveAll(static report => report.Office.Length == 0);
        return reports;
    }

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.TrimEntries);

    /// <summary>The headline in a part of the packed form; null if the part isn't of this office and day.</summary>
    private static string? HeadlineIn(string part, string office, string day)
    {
        var text = part.Trim().Trim('"');
        var prefix = $"{office},{day},";
        return text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..].Trim() : null;
    }

    /// <summary>The headline; null if it is only a mark for an absent one, such as a full stop.</summary>
    private static string? Real(string? headline) => headline is null || headline.Trim('.', ' ', '-').Length == 0 ? null : headline;

    private static void KeepLost(SourceRecord record, List<UcdpReport> reports, bool isPacked, bool hasHeadlines)
    {
        if (!isPacked)
        {
            record.Keep(UcdpColumns.Article);
        }

        if (!isPacked && !hasHeadlines)
        {
            record.Keep(UcdpColumns.Headline);
        }

        if (reports.Exists(static report => report.Day is null))
        {
            record.Keep(UcdpColumns.SourceDate);
        }
    }
}
