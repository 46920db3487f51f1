namespace Geopol.Events.Tables;

/// <summary>Adds the first day to codes that several actors had one after another, and drops superseded rows.</summary>
internal static class CodeDays
{
    internal static void Complete(IEnumerable<TableActor> actors)
    {
        var ended = actors.SelectMany(static actor => actor.Codes, static (actor, code) => (actor.Id, Code: code))
            .Where(static row => row.Code.Until.Length > 0 && IsOfIso(row.Code)).ToLookup(static row => (row.Code.Scheme, row.Code.Code));
        foreach (var actor in actors)
        {
            var codes = actor.Codes.Select(code => code.Since.Length > 0 ? code : code with { Since = FirstDay(code, actor) }).Distinct().ToList();

            // A code in force needs no second row for a period in which the same actor had the code under another name.
            var open = codes.Where(static code => code is { Since: "", Until: "" }).Select(static code => (code.Scheme, code.Code)).ToHashSet();
            codes.RemoveAll(code => code.Until.Length > 0 && open.Contains((code.Scheme, code.Code)));
            actor.Codes.Clear();
            actor.Codes.AddRange(codes);
        }

        // If another actor had the code before, the code begins on the day after that actor's last day.
        string FirstDay(TableCode code, TableActor actor) => ended[(code.Scheme, code.Code)]
            .Where(row => row.Id != actor.Id && (code.Until.Length == 0 || string.CompareOrdinal(row.Code.Until, code.Until) < 0))
            .Select(static row => TableCode.DayAfter(row.Code.Until)).Max(StringComparer.Ordinal) ?? "";
    }

    private static bool IsOfIso(TableCode code) => code.Scheme.StartsWith("iso3166-1", StringComparison.Ordinal) || code.Scheme == "m49";
}
