namespace Geopol.Events;

/// <summary>
/// Compares two EDTF texts over all their meanings. The two texts are independent. A comparison never enumerates single days. It uses only the
/// limits of the first and last days of the parts, and whether two sets share a day. Yes and no are always correct. Perhaps is exact too, except
/// if a set in braces is compared with an interval or with another such set.
/// </summary>
internal static class EdtfComparison
{
    /// <summary>Returns whether the earlier text ends before the later text begins.</summary>
    internal static Trilean Before(in EdtfMeaning earlier, in EdtfMeaning later)
    {
        long endMin = DayLine.Open, endMax = DayLine.Open, startMin = DayLine.OpenEnd, startMax = DayLine.OpenEnd;
        foreach (ref readonly var part in earlier.Parts)
        {
            endMin = Math.Max(endMin, part.LastMin);
            endMax = Math.Max(endMax, part.LastMax);
        }

        foreach (ref readonly var part in later.Parts)
        {
            startMin = Math.Min(startMin, part.FirstMin);
            startMax = Math.Min(startMax, part.FirstMax);
        }

        return Of(always: endMax < startMin, ever: endMin < startMax);
    }

    /// <summary>Returns whether the texts share a day.</summary>
    internal static Trilean Overlaps(in EdtfMeaning a, in EdtfMeaning b)
    {
        if (!CanMeet(a, b))
        {
            return Trilean.No;
        }

        return Of(always: MustMeet(a, b), ever: true);
    }

    /// <summary>Returns whether the outer text contains each day of the inner text.</summary>
    internal static Trilean Contains(in EdtfMeaning outer, in EdtfMeaning inner)
    {
        if (!CanMeet(outer, inner))
        {
            return Trilean.No;
        }

        if (outer.Parts.Length > 1)
        {
            return EdtfCover.MustHold(outer, inner) ? Trilean.Yes : Of(always: false, EdtfCover.CanHold(outer, inner));
        }

        ref readonly var only = ref outer.Parts[0];
        if (MustHoldAll(only, inner))
        {
            return Trilean.Yes;
        }

        return Of(always: false, ever: only.IsStretch ? CanHoldEach(only, inner) : inner.Parts is [{ IsStretch: false }] || CanBeOneDay(outer, inner));
    }

    private static Trilean Of(bool always, bool ever) => always ? Trilean.Yes : ever ? Trilean.Perhaps : Trilean.No;

    // The parts are independent, so two texts can share a day if two of their parts can share a day.
    private static bool CanMeet(in EdtfMeaning a, in EdtfMeaning b)
    {
        foreach (ref readonly var one in a.Parts)
        {
            foreach (ref readonly var other in b.Parts)
            {
                if (CanMeet(a, one, b, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool CanMeet(in EdtfMeaning a, in EdtfPart one, in EdtfMeaning b, in EdtfPart other)
    {
        if (one.FirstMin > other.LastMax || other.FirstMin > one.LastMax)
        {
            return false;
        }

        return (one.IsStretch, other.IsStretch) switch
        {
            (true, true) => true,
            (true, false) => HasWithin(b.SetsOf(other), one.FirstMin, one.LastMax),
            (false, true) => HasWithin(a.SetsOf(one), other.FirstMin, other.LastMax),
            _ => Share(a.SetsOf(one), b.SetsOf(other)),
        };
    }

    // If both texts have one part, the answer is exact. Otherwise the answer is yes if some part always shares a day with the other text.
    private static bool MustMeet(in EdtfMeaning a, in EdtfMeaning b)
    {
        foreach (ref readonly var one in a.Parts)
        {
            foreach (ref readonly var other in b.Parts)
            {
                if (MustMeet(one, other))
                {
                    return true;
                }
            }
        }

        return (a.Parts.Length > 1 && EdtfCover.MustHoldPart(a, b)) || (b.Parts.Length > 1 && EdtfCover.MustHoldPart(b, a));
    }

    private static bool MustMeet(in EdtfPart one, in EdtfPart other) => one.FirstMax <= other.LastMin && other.FirstMax <= one.LastMin;

    /// <summary>Returns whether one of the sets has a day from the first to the last day, both included.</summary>
    internal static bool HasWithin(ReadOnlySpan<DaySet> sets, long first, long last)
    {
        foreach (ref readonly var set in sets)
        {
            if (set.TryNext(first, out var day) && day <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether some day is in one of the sets and in one of the others.</summary>
    internal static bool Share(ReadOnlySpan<DaySet> some, ReadOnlySpan<DaySet> others)
    {
        foreach (ref readonly var one in some)
        {
            foreach (ref readonly var other in others)
            {
                if (DaySet.TryIntersect(one, other, out _))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MustHoldAll(in EdtfPart outer, in EdtfMeaning inner)
    {
        foreach (ref readonly var part in inner.Parts)
        {
            if (outer.FirstMax > part.FirstMin || part.LastMax > outer.LastMin)
            {
                return false;
            }
        }

        return true;
    }

    // The days from the earliest first day to the latest last day of a stretch include the days of all its meanings.
    private static bool CanHoldEach(in EdtfPart stretch, in EdtfMeaning inner)
    {
        foreach (ref readonly var part in inner.Parts)
        {
            var sets = inner.SetsOf(part);
            if (part.IsStretch
                ? !sets[0].TryNext(stretch.FirstMin, out var first) || !sets[1].TryPrevious(stretch.LastMax, out var last) || first > last
                : !HasWithin(sets, stretch.FirstMin, stretch.LastMax))
            {
                return false;
            }
        }

        return true;
    }

    // A moment contains several parts, or a stretch, only if all of them can be the same day. Each set is then a condition on that day.
    private static bool CanBeOneDay(in EdtfMeaning moment, in EdtfMeaning inner)
    {
        var day = DaySet.All;
        foreach (ref readonly var part in inner.Parts)
        {
            foreach (ref readonly var set in inner.SetsOf(part))
            {
                if (!DaySet.TryIntersect(day, set, out var common))
                {
                    return false;
                }

                day = common;
            }
        }

        return Share(moment.SetsOf(moment.Parts[0]), [day]);
    }
}
