namespace Geopol.Events.Granularity;

/// <summary>
/// What a code or word that says how exactly something is known was read as, or written as: the value or none, by which
/// convention, what was lost, and why.
/// </summary>
/// <remarks>Immutable and thread safe where the value is; compared by value. Reading never throws for what it can't read.</remarks>
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

    /// <summary>The value; null or absent where there is none. A number is never 0 for that.</summary>
    public T? Value { get; }

    /// <summary>The id of the convention, permanent: <c>ucdp-date-prec</c>.</summary>
    public string Convention { get; }

    /// <summary>What the value no longer says, or says beyond what was said; null where nothing was lost. English; may change.</summary>
    public string? Loss { get; }

    /// <summary>Why it is read so, or why there is no value. English; may change.</summary>
    public string Reason { get; }

    /// <summary>Whether something was lost: always where there is no value.</summary>
    public bool IsLossy => !HasValue || Loss is not null;

    /// <summary>The value or <c>no value</c>, the convention, and what was lost.</summary>
    public override string ToString() =>
        $"{(HasValue ? FormattableString.Invariant($"{Value}") : "no value")} ({Convention}{(Loss is null ? "" : $"; lost: {Loss}")})";
}
