namespace Geopol.Events;

/// <summary>Plain dates of one precision in a set that follow each other without a gap.</summary>
/// <param name="Precision">The precision of all the dates.</param>
/// <param name="First">The first date; null if the run has no first date.</param>
/// <param name="Last">The last date; null if the run has no last date.</param>
internal readonly record struct EdtfRun(EdtfPrecision Precision, EdtfUnit? First, EdtfUnit? Last)
{
    /// <summary>The first day.</summary>
    internal long Start => First?.Start ?? DayLine.Open;

    private long End => Last?.End ?? DayLine.OpenEnd;

    /// <summary>
    /// Joins runs of the same precision that overlap or follow each other. Two runs that have neither a first nor a last date together stay apart,
    /// because EDTF has no text for all time.
    /// </summary>
    internal static IEnumerable<EdtfRun> Joined(IEnumerable<EdtfRun> runs)
    {
        EdtfRun? current = null;
        foreach (var next in runs.OrderBy(static run => run.Precision).ThenBy(static run => run.Start))
        {
            if (current is { } run && run.Precision == next.Precision && run.Meets(next))
            {
                current = run.End >= next.End ? run : run with { Last = next.Last };
                continue;
            }

            if (current is { } complete)
            {
                yield return complete;
            }

            current = next;
        }

        if (current is { } rest)
        {
            yield return rest;
        }
    }

    private bool Meets(in EdtfRun next) =>
        Last is not { } last || (next.Start <= last.End + 1 && (First is not null || next.Last is not null));

    /// <summary>
    /// Returns the members of a set that spell the run, with the first day of each. Two dates aren't written as a range, which would be longer than
    /// the list: a canonical text must not exceed the limit of its length.
    /// </summary>
    internal IEnumerable<(long Start, bool IsOpen, string Text)> Spelled() => (First, Last) switch
    {
        ({ } first, { } last) when first == last => [(first.Start, false, first.Text)],
        ({ } first, { } last) when last.Start == first.End + 1 => [(first.Start, false, first.Text), (last.Start, false, last.Text)],
        _ => [(Start, Last is null, $"{First?.Text}..{Last?.Text}")],
    };
}
