namespace Geopol.Events.Granularity;

/// <summary>The input of a convention: the date that the phrase is relative to, and the values of its slots.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class TimePhraseMatch
{
    private readonly (TimeSlot Slot, int Value)[] values;

    internal TimePhraseMatch(LocalDate relativeTo, (TimeSlot Slot, int Value)[] values)
    {
        RelativeTo = relativeTo;
        this.values = values;
    }

    /// <summary>The date that the phrase is relative to, in the ISO calendar. Its year is from 1000 to 8999.</summary>
    public LocalDate RelativeTo { get; }

    /// <summary>The value of the first slot of this kind. 0 if the phrase has none.</summary>
    public int this[TimeSlot slot] => this[slot, 0];

    /// <summary>The value of a slot of this kind. The place is counted from 0 among the slots of the kind. 0 if the phrase has fewer such slots.</summary>
    public int this[TimeSlot slot, int place]
    {
        get
        {
            foreach (var (kind, value) in values)
            {
                if (kind == slot && place-- == 0)
                {
                    return value;
                }
            }

            return 0;
        }
    }

    /// <summary>The point that all slots name together.</summary>
    internal TimePoint Point => TimePoint.Of(values);

    /// <summary>The two points of a phrase such as "from March to May 2023". The second point begins at the first slot whose kind occurred before.</summary>
    internal (TimePoint First, TimePoint Last) Points
    {
        get
        {
            var at = 1;
            while (at < values.Length && Array.FindIndex(values, other => other.Slot == values[at].Slot) == at)
            {
                at++;
            }

            return (TimePoint.Of(values.AsSpan(0, Math.Min(at, values.Length))), TimePoint.Of(values.AsSpan(Math.Min(at, values.Length))));
        }
    }

    /// <summary>Returns whether the phrase has the slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>True if the phrase has the slot.</returns>
    public bool Has(TimeSlot slot) => Array.Exists(values, value => value.Slot == slot);

    /// <summary>Returns the date, and the slots with their values.</summary>
    public override string ToString() => string.Join(' ', values.Select(static value => $"{value.Slot}={value.Value}").Prepend(Edtf.Of(RelativeTo).Text));
}
