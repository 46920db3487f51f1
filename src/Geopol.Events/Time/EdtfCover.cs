namespace Geopol.Events;

/// <summary>
/// Finds out which days the parts of a set in braces contain together, in every meaning or in some meaning. The methods look at one part after
/// another and never at combinations of their days. If the methods can't decide a question, the answer is perhaps.
/// </summary>
internal static class EdtfCover
{
    /// <summary>Returns whether every meaning of the outer text contains all days that the inner text can have. The answer is exact.</summary>
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

    /// <summary>Returns whether every meaning of the outer text contains all possible days of at least one part of the inner text.</summary>
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
    /// Returns false if no meaning of the outer text contains all days of a meaning of the inner text, because the outer text can't contain one
    /// of the inner parts. The method checks each inner part alone, so it doesn't notice if two inner parts need different days of the same
    /// moment.
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

            // Nothing surely reaches beyond days that are too early to have numbers. The number after them isn't a day either.
            if (last <= DayLine.NoFirst)
            {
                return false;
            }

            from = last + 1;
        }

        return true;
    }

    // Gets the last day that a single part reaches from this day without a gap. Returns false if no part contains this day.
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
