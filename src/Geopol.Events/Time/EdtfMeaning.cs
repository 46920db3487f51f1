namespace Geopol.Events;

/// <summary>
/// The meanings of an EDTF text. A date and a set in square brackets are a moment. An interval is a stretch. A set in braces has a moment or a
/// stretch for each member. A meaning has one day for each moment, and a first and a last day for each stretch.
/// </summary>
internal ref struct EdtfMeaning
{
    /// <summary>The maximum number of sets, and also of parts, in a text of 200 characters.</summary>
    internal const int MaxSets = 64;

    /// <summary>The maximum number of sets of a date or an interval.</summary>
    internal const int FewSets = 2;

    private readonly Span<DaySet> sets;
    private readonly Span<EdtfPart> parts;
    private int setCount;
    private int partCount;

    private EdtfMeaning(Span<DaySet> sets, Span<EdtfPart> parts)
    {
        this.sets = sets;
        this.parts = parts;
    }

    internal readonly ReadOnlySpan<EdtfPart> Parts => parts[..partCount];

    /// <summary>Returns the maximum number of sets that <c>Of</c> needs for this text.</summary>
    internal static int SetsOf(string text) => text is ['[' or '{', ..] ? MaxSets : FewSets;

    /// <summary>Returns the maximum number of parts that <c>Of</c> needs for this text.</summary>
    internal static int PartsOf(string text) => text is ['{', ..] ? MaxSets : 1;

    /// <summary>
    /// Reads the meanings of a valid text into memory that the caller owns. The memory must have room for <c>SetsOf(text)</c> sets and
    /// <c>PartsOf(text)</c> parts.
    /// </summary>
    internal static EdtfMeaning Of(string text, Span<DaySet> sets, Span<EdtfPart> parts)
    {
        var meaning = new EdtfMeaning(sets, parts);
        if (PlainDate.TryReadDays(text, out var first, out var last))
        {
            meaning.AddPlain(text, first, last);
            return meaning;
        }

        var reader = new EdtfReader(text);
        while (reader.TryReadNext(out var member))
        {
            if (reader.Kind == EdtfKind.OneOf)
            {
                meaning.AddSet(member.IsRange ? Between(member) : EdtfDoubt.DaysOf(member.First.Date));
            }
            else if (member.IsRange)
            {
                meaning.AddStretch(Ends(member.First, DayLine.Open), Ends(member.Last, DayLine.OpenEnd));
            }
            else
            {
                meaning.AddSet(EdtfDoubt.DaysOf(member.First.Date));
                meaning.AddMoment(meaning.setCount - 1);
            }
        }

        if (reader.Kind == EdtfKind.OneOf)
        {
            meaning.AddMoment(0);
        }

        return meaning;
    }

    /// <summary>Returns the sets of a part: the possible days of a moment, or the first and the last days of a stretch.</summary>
    internal readonly ReadOnlySpan<DaySet> SetsOf(in EdtfPart part) => sets.Slice(part.At, part.Count);

    private void AddPlain(string text, long first, long last)
    {
        if (text.Contains('/'))
        {
            AddStretch(new(first, first), new(last, last));
            return;
        }

        AddSet(new(first, last));
        AddMoment(0);
    }

    // Returns the days on or before a date, on or after a date, or between two dates.
    private static DaySet Between(in EdtfMember member) => new(
        member.First.IsOpen ? DayLine.NoFirst : EdtfDoubt.DaysOf(member.First.Date).Min,
        member.Last.IsOpen ? DayLine.NoLast : EdtfDoubt.DaysOf(member.Last.Date).Max);

    private static DaySet Ends(in EdtfEnd end, long open) =>
        end.IsOpen ? new(open, open) : end.IsUnknown ? DaySet.All : EdtfDoubt.DaysOf(end.Date);

    private void AddSet(in DaySet set) => sets[setCount++] = set;

    private void AddMoment(int at)
    {
        var first = DayLine.OpenEnd;
        var last = DayLine.Open;
        foreach (ref readonly var set in sets[at..setCount])
        {
            first = Math.Min(first, set.Min);
            last = Math.Max(last, set.Max);
        }

        parts[partCount++] = new EdtfPart { At = at, Count = setCount - at, FirstMin = first, FirstMax = last, LastMin = first, LastMax = last };
    }

    private void AddStretch(in DaySet firsts, in DaySet lasts)
    {
        AddSet(firsts);
        AddSet(lasts);
        var first = firsts.Min;
        var last = lasts.Max;
        _ = firsts.TryPrevious(last, out var firstMax);
        _ = lasts.TryNext(first, out var lastMin);
        parts[partCount++] = new EdtfPart
        {
            IsStretch = true, At = setCount - 2, Count = 2, FirstMin = first, FirstMax = firstMax, LastMin = lastMin, LastMax = last,
        };
    }
}
