namespace Geopol.Events.Granularity;

/// <summary>
/// The result of converting a code or word of precision: the value if there is one, the convention, the lost information, and the reason.
/// </summary>
/// <remarks>Immutable; thread safe if the value is thread safe; compared by value. Reading returns no value instead of throwing.</remarks>
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

    /// <summary>The value; null or absent where there is none. A missing number is never 0.</summary>
    public T? Value { get; }

    /// <summary>The id of the convention, permanent: <c>ucdp-date-prec</c>.</summary>
    public string Convention { get; }

    /// <summary>The information that the value lost, or that it adds to the source; null where nothing was lost. English; may change.</summary>
    public string? Loss { get; }

    /// <summary>The reason for the value, or for no value. English; may change.</summary>
    public string Reason { get; }

    /// <summary>Whether information was lost; always true where there is no value.</summary>
    public bool IsLossy => !HasValue || Loss is not null;

    /// <summary>The value or <c>no value</c>, the convention, and the lost information.</summary>
    public override string ToString() =>
        $"{(HasValue ? FormattableString.Invariant($"{Value}") : "no value")} ({Convention}{(Loss is null ? "" : $"; lost: {Loss}")})";
}
