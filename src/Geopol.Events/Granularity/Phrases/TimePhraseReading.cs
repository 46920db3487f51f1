namespace Geopol.Events.Granularity;

/// <summary>The result of reading a phrase of time. It has the date, the convention and the reason.</summary>
/// <remarks>Immutable and thread safe. Compared by value.</remarks>
public sealed record TimePhraseReading
{
    internal TimePhraseReading(EventTime? time, TimeConvention? convention, string reason)
    {
        Time = time;
        Convention = convention;
        Reason = reason;
    }

    /// <summary>
    /// The words with their language, the date that they are relative to, and the date that was read. The read date is absent if there is none. Null if the
    /// words are empty or not well-formed, because no claim could contain them.
    /// </summary>
    public EventTime? Time { get; }

    /// <summary>The convention that gave the date, or the convention that explains why there is no date. Null if no convention applies.</summary>
    public TimeConvention? Convention { get; }

    /// <summary>The rule of the convention, or the reason why there is no date. The text is English and may change.</summary>
    public string Reason { get; }

    /// <summary>Whether there is a date.</summary>
    public bool IsResolved => Time is { Edtf.IsAbsent: false };

    /// <summary>Returns the date and the id of the convention, or the reason.</summary>
    public override string ToString() => IsResolved ? $"{Time!.Edtf} ({Convention?.Id ?? "as given"})" : $"no date: {Reason}";
}
