namespace Geopol.Events.Granularity;

/// <summary>
/// A named rule that reads a phrase as a date: <c>coming-days</c> reads "in the coming days" as some time from the day itself to the seventh day
/// after it. A convention without <see cref="Read"/> is the named reason why phrases of its kind have no date.
/// </summary>
/// <remarks>
/// Immutable; thread safe if its function is pure. The page docs/reference/time-phrases.md lists the library's own conventions. They are conventions
/// because no standard says what "recently" means. The meaning of an id never changes.
/// </remarks>
public sealed class TimeConvention
{
    /// <summary>The permanent id: <c>coming-days</c>.</summary>
    public required string Id { get; init => field = WellFormed.Required(value); }

    /// <summary>The rule in short; <c>d</c> is the date that the words are relative to: <c>[d..d+7]</c>.</summary>
    public required string Formula { get; init => field = WellFormed.Required(value); }

    /// <summary>The rule in words, or the reason why there is no date.</summary>
    public required string Summary { get; init => field = WellFormed.Required(value); }

    /// <summary>Returns the date; absent where the date doesn't exist (a 31st of June). Null for a convention that never gives a date.</summary>
    public Func<TimePhraseMatch, Edtf>? Read { get; init; }

    /// <summary>The id and the rule.</summary>
    public override string ToString() => $"{Id}: {Formula}";
}
