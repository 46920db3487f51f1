namespace Geopol.Events;

/// <summary>
/// Proofs for texts of several parts, which are sets in braces: the days that the parts have together, in every meaning or in some meaning. A
/// proof looks at one part after another and never at combinations of their days. The answer to a question that no proof decides is perhaps.
/// </summary>
internal static class EdtfCover
{
    /// <summary>Whether every meaning of the outer text has all days that the inner text can have. The answer is exact.</summary>
    internal static bool MustHold(in EdtfMeaning outer, in EdtfMeaning inner)
    {
        foreach (ref readonly var part in inner.Parts)
        {
            if (!MustHold(outer, inner, part))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every meaning of the outer text has all days that some part of the inner text can have.</summary>
    internal static bool MustHoldPart(in EdtfMeaning outer, in EdtfMeaning inner)
    {
        foreach (ref readonly var part in inner.Parts)
        {
            if (MustHold(outer, inner, part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// False where no meaning of the outer text has all days of a meaning of the inner text, because the outer text can't have one of the inner
    /// parts. The method doesn't notice two parts that need the same day of a moment.
    /// </summary>
    internal static bool CanHold(in EdtfMeaning outer, in EdtfMeaning inner)
    {
        foreach (ref readonly var part in inner.Parts)
        {
            var sets = inner.SetsOf(part);
            if (part.IsStretch ? !CanHoldStretch(outer, part, sets[0], sets[1]) : !CanHoldDay(outer, sets))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MustHold(in EdtfMeaning outer, in EdtfMeaning inner, in EdtfPart part)
    {
        if (part.IsStretch)
        {
            return HasAll(outer, new(part.FirstMin, part.LastMax), isSure: true);
        }

        foreach (ref readonly var set in inner.SetsOf(part))
        {
            if (!HasAll(outer, set, isSure: true))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanHoldStretch(in EdtfMeaning outer, in EdtfPart stretch, in DaySet firsts, in DaySet lasts) =>
        CanHoldDay(outer, [firsts]) && CanHoldDay(outer, [lasts])
        && (!stretch.HasCore || HasAll(outer, new(stretch.FirstMax, stretch.LastMin), isSure: false));

    private static bool CanHoldDay(in EdtfMeaning outer, ReadOnlySpan<DaySet> days)
    {
        foreach (ref readonly var part in outer.Parts)
        {
            if (part.IsStretch ? EdtfComparison.HasWithin(days, part.FirstMin, part.LastMax) : EdtfComparison.Share(outer.SetsOf(part), days))
            {
                return true;
            }
        }

        return false;
    }

    // Each step needs a part that no earlier step used: a stretch has all days up to its last day, and a moment has one day.
    private static bool HasAll(in EdtfMeaning outer, in DaySet days, bool isSure)
    {
        var from = days.First;
        for (var step = 0; days.TryNext(from, out var day); step++)
        {
            if (step == outer.Parts.Length || !TryHold(outer, day, isSure, out var last))
            {
                return false;
            }

            if (last >= days.Last)
            {
                return true;
            }

            from = last + 1;
        }

        return true;
    }

    // Gets the last day such that a single part has all days from this day to it. False where no part has this day.
    private static bool TryHold(in EdtfMeaning outer, long day, bool isSure, out long last)
    {
        var isHeld = false;
        last = day;
        foreach (ref readonly var part in outer.Parts)
        {
            var (first, end) = isSure ? (part.FirstMax, part.LastMin) : (part.FirstMin, part.LastMax);
            if (first > day || day > end)
            {
                continue;
            }

            if (!isSure && !part.IsStretch)
            {
                if (!EdtfComparison.HasWithin(outer.SetsOf(part), day, day))
                {
                    continue;
                }

                end = day;
            }

            isHeld = true;
            last = Math.Max(last, end);
        }

        return isHeld;
    }
}
