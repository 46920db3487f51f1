namespace Geopol.Events.Granularity;

/// <summary>
/// The result of converting a code or word of precision. It has the value if there is one, the convention, the lost information, and the reason.
/// </summary>
/// <remarks>Immutable. Thread safe if the value is thread safe. Compared by value. A reading without a value is returned, and no exception is thrown.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record GranularityReading<T>
{
    internal GranularityReading(bool hasValue, T? value, string convention, string? loss, string reason)
    {
        HasValue = hasValue;
        Value = value;
        Convention = convention;
        Loss = loss;
        Reason = reason;
    }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value. Null or absent if there is none. A missing number is never 0.</summary>
    public T? Value { get; }

    /// <summary>The permanent id of the convention, such as <c>ucdp-date-prec</c>.</summary>
    public string Convention { get; }

    /// <summary>The information that the value lost, or that it adds to the source. Null if nothing was lost. The text is English and may change.</summary>
    public string? Loss { get; }

    /// <summary>The reason for the value, or the reason why there is no value. The text is English and may change.</summary>
    public string Reason { get; }

    /// <summary>Whether information was lost. Always true if there is no value.</summary>
    public bool IsLossy => !HasValue || Loss is not null;

    /// <summary>Returns the value or <c>no value</c>, the convention, and the lost information.</summary>
    public override string ToString() =>
        $"{(HasValue ? FormattableString.Invariant($"{Value}") : "no value")} ({Convention}{(Loss is null ? "" : $"; lost: {Loss}")})";
}
