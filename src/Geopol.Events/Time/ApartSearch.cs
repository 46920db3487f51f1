namespace Geopol.Events;

/// <summary>
/// Whether two texts, one of them with several parts, have meanings without a day in common. Days that a part has in every meaning
/// stand fast; each other part looks for one day, or a shortest stretch, that meets nothing of the other text.
/// </summary>
internal sealed class ApartSearch
{
    private const int MaxOptions = 64;
    private const int MaxSteps = 20_000;

    private readonly List<(bool IsOfFirst, List<(long First, long Last)> Options)> choices = [];
    private readonly List<(bool IsOfFirst, long First, long Last)> chosen = [];
    private bool isCutShort;
    private int steps;

    private ApartSearch()
    {
    }

    /// <summary>False where it is certain that they always meet.</summary>
    internal static bool CanBeApart(in EdtfMeaning a, in EdtfMeaning b)
    {
        var (ofA, ofB) = (DayRuns.OfCores(a), DayRuns.OfCores(b));
        foreach (var (first, last) in ofA.All)
        {
            if (ofB.Meets(first, last))
            {
                return false;
            }
        }

        var search = new ApartSearch();
        return search.TryAddChoices(a, ofB, isFirst: true) && search.TryAddChoices(b, ofA, isFirst: false) && search.IsFoundOrGivenUp();
    }

    private bool TryAddChoices(in EdtfMeaning meaning, DayRuns avoided, bool isFirst)
    {
        foreach (ref readonly var part in meaning.Parts)
        {
            if (part.HasCore)
            {
                continue;
            }

            var options = new List<(long, long)>();
            var sets = meaning.SetsOf(part);
            if (part.IsStretch)
            {
                AddStretches(sets[0], sets[1], avoided, options);
            }
            else
            {
                AddDays(sets, avoided, options);
            }

            if (options.Count == 0 && !isCutShort)
            {
                return false;
            }

            choices.Add((isFirst, options));
        }

        return true;
    }

    private void AddDays(ReadOnlySpan<DaySet> sets, DayRuns avoided, List<(long, long)> options)
    {
        foreach (ref readonly var set in sets)
        {
            var from = Start(set);
            for (var found = 0; set.TryNext(from, out var day); from = day + 1)
            {
                if (!DayLine.IsDay(day) || found == MaxOptions)
                {
                    isCutShort = true;
                    break;
                }

                if (!avoided.TryFind(day, out var run))
                {
                    options.Add((day, day));
                    found++;
                }
                else if (run.Last >= set.Last)
                {
                    break;
                }
                else
                {
                    day = run.Last;
                }
            }
        }
    }

    private void AddStretches(in DaySet firsts, in DaySet lasts, DayRuns avoided, List<(long, long)> options)
    {
        var from = Start(firsts);
        while (firsts.TryNext(from, out var first) && lasts.TryNext(first, out var last) && firsts.TryPrevious(last, out first))
        {
            if (!DayLine.IsDay(first) || !DayLine.IsDay(last) || options.Count == MaxOptions)
            {
                isCutShort = true;
                return;
            }

            if (!avoided.Meets(first, last))
            {
                options.Add((first, last));
            }
            else if (avoided.TryFind(last, out var run) || avoided.TryFind(first, out run))
            {
                last = Math.Max(last, run.Last);
            }

            if (last >= firsts.Last)
            {
                return;
            }

            from = last + 1;
        }
    }

    // A set without beginning is entered somewhere: there is room enough.
    private static long Start(in DaySet set) => Math.Max(set.First, DayLine.StartOf(-DayLine.MaxYear));

    private bool IsFoundOrGivenUp()
    {
        choices.Sort(static (a, b) => a.Options.Count.CompareTo(b.Options.Count));
        return IsFound(0) || isCutShort;
    }

    private bool IsFound(int choice)
    {
        if (choice == choices.Count)
        {
            return true;
        }

        var (isOfFirst, options) = choices[choice];
        foreach (var (first, last) in options)
        {
            if (++steps > MaxSteps)
            {
                isCutShort = true;
                return false;
            }

            if (MeetsChosen(isOfFirst, first, last))
            {
                continue;
            }

            chosen.Add((isOfFirst, first, last));
            if (IsFound(choice + 1))
            {
                return true;
            }

            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }

    private bool MeetsChosen(bool isOfFirst, long first, long last)
    {
        foreach (var other in chosen)
        {
            if (other.IsOfFirst != isOfFirst && other.First <= last && first <= other.Last)
            {
                return true;
            }
        }

        return false;
    }
}
