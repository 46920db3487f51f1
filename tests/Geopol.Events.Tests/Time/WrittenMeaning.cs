namespace Geopol.Events.Tests;

/// <summary>A meaning of a text. Its days are sorted runs that don't touch.</summary>
internal sealed record WrittenMeaning(IReadOnlyList<(int First, int Last)> Runs)
{
    internal int First => Runs[0].First;

    internal int Last => Runs[^1].Last;

    internal static WrittenMeaning Of(IEnumerable<(int First, int Last)> parts)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var (first, last) in parts.Order())
        {
            if (runs is [.., var before] && (before.Last == int.MaxValue || first <= before.Last + 1))
            {
                runs[^1] = (before.First, Math.Max(before.Last, last));
            }
            else
            {
                runs.Add((first, last));
            }
        }

        return new(runs);
    }

    /// <summary>Returns the days that are in both meanings. There may be none.</summary>
    internal WrittenMeaning Intersect(WrittenMeaning other) => Of(
        from one in Runs
        from two in other.Runs
        where one.First <= two.Last && two.First <= one.Last
        select (Math.Max(one.First, two.First), Math.Min(one.Last, two.Last)));

    internal bool IsBefore(WrittenMeaning other) => Last < other.First;

    internal bool Overlaps(WrittenMeaning other) => Runs.Any(one => other.Runs.Any(two => one.First <= two.Last && two.First <= one.Last));

    internal bool Contains(WrittenMeaning other) => other.Runs.All(inner => Runs.Any(outer => outer.First <= inner.First && inner.Last <= outer.Last));
}
