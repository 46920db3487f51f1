namespace Geopol.Events.Granularity;

/// <summary>What a convention reads a date from: the date that the phrase is relative to, and what stood in its slots.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class TimePhraseMatch
{
    private readonly (TimeSlot Slot, int Value)[] values;

    internal TimePhraseMatch(LocalDate relativeTo, (TimeSlot Slot, int Value)[] values)
    {
        RelativeTo = relativeTo;
        this.values = values;
    }

    /// <summary>The date that the phrase is relative to, in the ISO calendar, of a year within 1000 and 8999.</summary>
    public LocalDate RelativeTo { get; }

    /// <summary>What stood in the slot, the first of its kind; 0 where the phrase has none.</summary>
    public int this[TimeSlot slot] => this[slot, 0];

    /// <summary>What stood in the slot, where a phrase has several of its kind, counted from 0; 0 where it hasn't so many.</summary>
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

    /// <summary>Whether the phrase has the slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>True where the phrase has it.</returns>
    public bool Has(TimeSlot slot) => Array.Exists(values, value => value.Slot == slot);

    /// <summary>The date, and the slots with what stood in them.</summary>
    public override string ToString() => string.Join(' ', values.Select(static value => $"{value.Slot}={value.Value}").Prepend(Edtf.Of(RelativeTo).Text));
}
