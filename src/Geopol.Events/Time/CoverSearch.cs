namespace Geopol.Events;

/// <summary>
/// Whether one text, of moments and stretches, has a meaning that holds all days of a meaning of another. Stretches are as long as
/// they can be; what no stretch holds must be the day of a moment, and one moment is one day.
/// </summary>
internal sealed class CoverSearch
{
    private const int MaxOptions = 64;
    private const int MaxSteps = 20_000;

    private readonly List<DaySet[]> moments = [];

    // Of each part that is still to be held the ways to do it: of each the sets that a moment must have a day of.
    private readonly List<List<DaySet[]>> wanted = [];
    private readonly DayRuns held;
    private bool isCutShort;
    private int steps;

    private CoverSearch(in EdtfMeaning outer)
    {
        held = DayRuns.OfWidestStretches(outer);
        foreach (ref readonly var part in outer.Parts)
        {
            if (!part.IsStretch)
            {
                moments.Add(outer.SetsOf(part).ToArray());
            }
        }
    }

    /// <summary>False where it is certain that there is none.</summary>
    internal static bool CanCover(in EdtfMeaning outer, in EdtfMeaning inner)
    {
        var search = new CoverSearch(outer);
        foreach (ref readonly var part in inner.Parts)
        {
            var sets = inner.SetsOf(part);
            if (part.IsStretch ? search.HoldsStretch(sets[0], sets[1]) : search.HoldsDay(sets))
            {
                continue;
            }

            search.wanted.Add(part.IsStretch ? search.WaysTo(sets[0], sets[1]) : [.. sets.ToArray().Select(static set => new[] { set })]);
        }

        return search.IsFound(0) || search.isCutShort;
    }

    private bool HoldsDay(ReadOnlySpan<DaySet> sets)
    {
        foreach (ref readonly var set in sets)
        {
            foreach (var run in held.All)
            {
                if (set.TryNext(run.First, out var day) && day <= run.Last)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool HoldsStretch(in DaySet firsts, in DaySet lasts)
    {
        foreach (var run in held.All)
        {
            if (firsts.TryNext(run.First, out var first) && lasts.TryPrevious(run.Last, out var last) && first <= last)
            {
                return true;
            }
        }

        return false;
    }

    private List<DaySet[]> WaysTo(in DaySet firsts, in DaySet lasts)
    {
        var ways = new List<DaySet[]>();
        if (DaySet.TryIntersect(firsts, lasts, out var oneDay))
        {
            ways.Add([oneDay]);
        }

        var from = firsts.First;
        for (var tried = 0; firsts.TryNext(from, out var first) && lasts.TryNext(first, out var last) && firsts.TryPrevious(last, out first); tried++)
        {
            if (tried == MaxOptions || last == DayLine.NoFirst)
            {
                isCutShort = true;
                break;
            }

            if (first < last && DaysNotHeld(first, last) is { } days)
            {
                ways.Add(days);
            }

            if (last >= firsts.Last)
            {
                break;
            }

            from = last + 1;
        }

        return ways;
    }

    // Null where they are more than the moments.
    private DaySet[]? DaysNotHeld(long first, long last)
    {
        var days = new List<DaySet>();
        for (var day = first; day <= last; day++)
        {
            if (held.TryFind(day, out var run))
            {
                if (run.Last >= last)
                {
                    break;
                }

                day = run.Last;
            }
            else if (days.Count == moments.Count || !DayLine.IsDay(day))
            {
                return null;
            }
            else
            {
                days.Add(new(day, day));
            }
        }

        return [.. days];
    }

    private bool IsFound(int part)
    {
        if (part == wanted.Count)
        {
            return true;
        }

        foreach (var way in wanted[part])
        {
            if (IsFound(part, way, 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFound(int part, DaySet[] way, int day)
    {
        if (day == way.Length)
        {
            return IsFound(part + 1);
        }

        for (var i = 0; i < moments.Count; i++)
        {
            if (++steps > MaxSteps)
            {
                isCutShort = true;
                return false;
            }

            var before = moments[i];
            if (Common(before, way[day]) is not [_, ..] common)
            {
                continue;
            }

            moments[i] = common;
            if (IsFound(part, way, day + 1))
            {
                return true;
            }

            moments[i] = before;
        }

        return false;
    }

    private static DaySet[] Common(DaySet[] sets, in DaySet other)
    {
        var common = new List<DaySet>(sets.Length);
        foreach (ref readonly var set in sets.AsSpan())
        {
            if (DaySet.TryIntersect(set, other, out var both))
            {
                common.Add(both);
            }
        }

        return [.. common];
    }
}
