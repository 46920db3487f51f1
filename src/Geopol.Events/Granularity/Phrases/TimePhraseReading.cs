namespace Geopol.Events.Granularity;

/// <summary>What a time phrase was read as, by which convention, and why.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record TimePhraseReading
{
    internal TimePhraseReading(EventTime? time, TimeConvention? convention, string reason)
    {
        Time = time;
        Convention = convention;
        Reason = reason;
    }

    /// <summary>
    /// The words, their language and the date that they are relative to, with the date that they were read as; the date is absent
    /// where they weren't. Null where there are no words that a claim could hold.
    /// </summary>
    public EventTime? Time { get; }

    /// <summary>The convention by which they were read, or for which they weren't; null where the phrase isn't known.</summary>
    public TimeConvention? Convention { get; }

    /// <summary>What the convention says, or why there is no date. English; may change.</summary>
    public string Reason { get; }

    /// <summary>Whether there is a date.</summary>
    public bool IsResolved => Time is { Edtf.IsAbsent: false };

    /// <summary>The date and the convention's id, or the reason.</summary>
    public override string ToString() => IsResolved ? $"{Time!.Edtf} ({Convention?.Id ?? "as it stands"})" : $"no date: {Reason}";
}
