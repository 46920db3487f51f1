namespace Geopol.Events;

/// <summary>Days in runs, sorted, with gaps between.</summary>
internal sealed class DayRuns
{
    private readonly List<(long First, long Last)> runs = [];

    private DayRuns(IEnumerable<(long First, long Last)> unsorted)
    {
        foreach (var run in unsorted.Order())
        {
            if (runs is [.., var before] && (before.Last == long.MaxValue || run.First <= before.Last + 1))
            {
                runs[^1] = (before.First, Math.Max(before.Last, run.Last));
            }
            else
            {
                runs.Add(run);
            }
        }
    }

    internal IReadOnlyList<(long First, long Last)> All => runs;

    /// <summary>The days that are in every meaning.</summary>
    internal static DayRuns OfCores(in EdtfMeaning meaning)
    {
        var cores = new List<(long, long)>();
        foreach (ref readonly var part in meaning.Parts)
        {
            if (part.HasCore)
            {
                cores.Add((part.FirstMax, part.LastMin));
            }
        }

        return new(cores);
    }

    /// <summary>The days that the stretches have where each is as long as it can be.</summary>
    internal static DayRuns OfWidestStretches(in EdtfMeaning meaning)
    {
        var stretches = new List<(long, long)>();
        foreach (ref readonly var part in meaning.Parts)
        {
            if (part.IsStretch)
            {
                stretches.Add((part.FirstMin, part.LastMax));
            }
        }

        return new(stretches);
    }

    /// <summary>The run that a day is in.</summary>
    internal bool TryFind(long day, out (long First, long Last) run)
    {
        foreach (var candidate in runs)
        {
            if (candidate.First <= day && day <= candidate.Last)
            {
                run = candidate;
                return true;
            }
        }

        run = default;
        return false;
    }

    internal bool Meets(long first, long last)
    {
        foreach (var run in runs)
        {
            if (run.First <= last && first <= run.Last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all days that the other can have are in them.</summary>
    internal bool HoldAll(in EdtfMeaning meaning)
    {
        foreach (ref readonly var part in meaning.Parts)
        {
            if (part.IsStretch ? !TryFind(part.FirstMin, out var run) || run.Last < part.LastMax : !HoldAll(meaning.SetsOf(part)))
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldAll(ReadOnlySpan<DaySet> sets)
    {
        foreach (ref readonly var set in sets)
        {
            for (var from = set.First; set.TryNext(from, out var day);)
            {
                if (!TryFind(day, out var run))
                {
                    return false;
                }

                if (run.Last >= set.Last)
                {
                    break;
                }

                from = run.Last + 1;
            }
        }

        return true;
    }
}
