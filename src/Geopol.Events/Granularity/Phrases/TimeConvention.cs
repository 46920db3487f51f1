namespace Geopol.Events.Granularity;

/// <summary>
/// A named rule that reads a phrase as a date. For example, <c>coming-days</c> reads "in the coming days" as some time from the day itself to the seventh day
/// after it. A convention without <see cref="Read"/> gives the reason why phrases of its kind have no date.
/// </summary>
/// <remarks>
/// Immutable. Thread safe if its function is thread safe. The page docs/reference/time-phrases.md lists the library's own conventions. They are conventions
/// because no standard says what "recently" means. The meaning of an id never changes.
/// </remarks>
public sealed class TimeConvention
{
    /// <summary>The permanent id, such as <c>coming-days</c>.</summary>
    public required string Id { get; init => field = WellFormed.Required(value); }

    /// <summary>The rule in short form, such as <c>[d..d+7]</c>. <c>d</c> is the date that the words are relative to.</summary>
    public required string Formula { get; init => field = WellFormed.Required(value); }

    /// <summary>The rule in words, or the reason why there is no date.</summary>
    public required string Summary { get; init => field = WellFormed.Required(value); }

    /// <summary>
    /// The function that returns the date. The date is absent if it doesn't exist (a 31st of June). Null for a convention that never gives a date.
    /// </summary>
    public Func<TimePhraseMatch, Edtf>? Read { get; init; }

    /// <summary>Returns the id and the rule.</summary>
    public override string ToString() => $"{Id}: {Formula}";
}
