namespace Geopol.Events.Granularity;

/// <summary>
/// A named rule by which a phrase is read as a date: <c>coming-days</c> reads "in the coming days" as some time from the day
/// itself to the seventh day after it. Or the named reason for which phrases of a kind are not read as a date at all.
/// </summary>
/// <remarks>
/// Immutable and thread safe, where its function is pure. The library's own are listed in docs/reference/time-phrases.md. They
/// are conventions: no standard says what "recently" means. An id keeps its meaning for good.
/// </remarks>
public sealed class TimeConvention
{
    /// <summary>Its permanent id: <c>coming-days</c>.</summary>
    public required string Id { get; init => field = WellFormed.Required(value); }

    /// <summary>The rule in short; <c>d</c> is the date that the words are relative to: <c>[d..d+7]</c>.</summary>
    public required string Formula { get; init => field = WellFormed.Required(value); }

    /// <summary>The rule in words; for one that gives no date, the reason.</summary>
    public required string Summary { get; init => field = WellFormed.Required(value); }

    /// <summary>The date; absent where there is no such date (a 31st of June). Null where it never gives one.</summary>
    public Func<TimePhraseMatch, Edtf>? Read { get; init; }

    /// <summary>The id and the rule.</summary>
    public override string ToString() => $"{Id}: {Formula}";
}
