namespace Geopol.Events.Granularity;

/// <summary>The result of reading a time phrase: the date, the convention and the reason.</summary>
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
    /// The words with their language, the date that they are relative to, and the date that was read; the read date is absent where there is none.
    /// Null where the words are empty or not well-formed, so that no claim could contain them.
    /// </summary>
    public EventTime? Time { get; }

    /// <summary>The convention that gave the date, or the reason for no date; null where no convention applies.</summary>
    public TimeConvention? Convention { get; }

    /// <summary>The rule of the convention, or the reason why there is no date. English; may change.</summary>
    public string Reason { get; }

    /// <summary>Whether there is a date.</summary>
    public bool IsResolved => Time is { Edtf.IsAbsent: false };

    /// <summary>The date and the convention's id, or the reason.</summary>
    public override string ToString() => IsResolved ? $"{Time!.Edtf} ({Convention?.Id ?? "as given"})" : $"no date: {Reason}";
}
