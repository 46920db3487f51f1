namespace Geopol.Events.Tables;

/// <summary>Completes the days of codes that several actors had one after another.</summary>
internal static class CodeDays
{
    internal static void Complete(IEnumerable<TableActor> actors)
    {
        var ended = actors.SelectMany(static actor => actor.Codes, static (actor, code) => (actor.Id, Code: code))
            .Where(static row => row.Code.Until.Length > 0 && IsOfIso(row.Code)).ToLookup(static row => (row.Code.Scheme, row.Code.Code));
        foreach (var actor in actors)
        {
            var codes = actor.Codes.Select(code => code.Since.Length > 0 ? code : code with { Since = FirstDay(code, actor) }).Distinct().ToList();

            // A code that is in force needs no row for a time in which the same actor had it under another name.
            var open = codes.Where(static code => code is { Since: "", Until: "" }).Select(static code => (code.Scheme, code.Code)).ToHashSet();
            codes.RemoveAll(code => code.Until.Length > 0 && open.Contains((code.Scheme, code.Code)));
            actor.Codes.Clear();
            actor.Codes.AddRange(codes);
        }

        // A code that another actor had before begins on the day after the other's last.
        string FirstDay(TableCode code, TableActor actor) => ended[(code.Scheme, code.Code)]
            .Where(row => row.Id != actor.Id && (code.Until.Length == 0 || string.CompareOrdinal(row.Code.Until, code.Until) < 0))
            .Select(static row => TableCode.DayAfter(row.Code.Until)).Max(StringComparer.Ordinal) ?? "";
    }

    private static bool IsOfIso(TableCode code) => code.Scheme.StartsWith("iso3166-1", StringComparison.Ordinal) || code.Scheme == "m49";
}
