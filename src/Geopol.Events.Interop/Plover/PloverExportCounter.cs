using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>Counts what becomes of claims that are written as records of PLOVER.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed partial class PloverExportCounter
{
    private readonly SortedDictionary<(string Path, MemberChange Change), long> members = new(Comparer<(string Path, MemberChange Change)>.Create(
        static (a, b) => string.CompareOrdinal(a.Path, b.Path) is not 0 and var order ? order : a.Change.CompareTo(b.Change)));

    private long claims;
    private long records;
    private long withoutLoss;

    public void Add(PloverRecord record)
    {
        claims++;
        records += record.Json is null ? 0 : 1;
        withoutLoss += record.Json is not null && record.Differences.IsEmpty ? 1 : 0;
        foreach (var member in record.Differences.Select(static difference => (Number().Replace(difference.Path, "[]"), difference.Change)).Distinct())
        {
            members[member] = members.GetValueOrDefault(member) + 1;
        }
    }

    public PloverExport ToExport() => new()
    {
        Claims = claims,
        Records = records,
        WithoutLoss = withoutLoss,
        Members = [.. members.Select(static member => new MemberCount(member.Key.Path, member.Key.Change, member.Value))],
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();
}
