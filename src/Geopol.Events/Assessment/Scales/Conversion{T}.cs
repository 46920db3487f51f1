namespace Geopol.Events.Scales;

/// <summary>The result of a conversion between scales: the value, if there is one, whether something was lost, and why.</summary>
/// <remarks>Immutable and thread safe if the value is; compared by value. If a conversion isn't possible, it gives no value and doesn't throw.</remarks>
/// <typeparam name="T">The type of the value. A number is nullable, so that a missing number can't be read as 0.</typeparam>
public sealed record Conversion<T>
{
    internal Conversion(bool hasValue, T? value, bool isLossy, ConversionReason reason, string explanation)
    {
        HasValue = hasValue;
        Value = value;
        IsLossy = isLossy;
        Reason = reason;
        Explanation = explanation;
    }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value; null, an absent code or an empty sequence if there is no value.</summary>
    public T? Value { get; }

    /// <summary>
    /// Whether something was lost: the value says more or less than the input, or the conversion back may give another value. Always true if
    /// there is no value.
    /// </summary>
    public bool IsLossy { get; }

    /// <summary>The reason, as a permanent code.</summary>
    public ConversionReason Reason { get; }

    /// <summary>The reason, and what was lost, as an English sentence. The wording may change.</summary>
    public string Explanation { get; }

    /// <summary>Returns the value.</summary>
    /// <exception cref="InvalidOperationException">There is no value. The message is <see cref="Explanation"/>.</exception>
    public T ValueOrThrow() => HasValue ? Value! : throw new InvalidOperationException(Explanation);

    /// <summary>Returns the value, or <c>no value</c>, and the reason: <c>55-80 % (as-tabled)</c>.</summary>
    public override string ToString() => $"{(HasValue ? Print(Value) : "no value")} ({Reason}{(HasValue && IsLossy ? ", lossy" : "")})";

    private static string? Print(T? value) => value switch
    {
        IEnumerable<LikelihoodTerm> terms => string.Join(", ", terms.Select(static term => term.Word)),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
