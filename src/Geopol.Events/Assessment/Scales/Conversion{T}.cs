namespace Geopol.Events.Scales;

/// <summary>What a conversion between scales gives: the result or none, whether something was lost, and why.</summary>
/// <remarks>Immutable and thread safe where the value is; compared by value. A conversion never throws for what it can't convert.</remarks>
/// <typeparam name="T">The type of the result. For a number it is nullable, so that no number is never read as 0.</typeparam>
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

    /// <summary>Whether there is a result.</summary>
    public bool HasValue { get; }

    /// <summary>The result; null, an absent code or an empty sequence where there is none.</summary>
    public T? Value { get; }

    /// <summary>Whether converting back may give something else, or the result says more or less than was said. Always where there is no result.</summary>
    public bool IsLossy { get; }

    /// <summary>Why, as a permanent code.</summary>
    public ConversionReason Reason { get; }

    /// <summary>Why, and what was lost, in an English sentence, which may change.</summary>
    public string Explanation { get; }

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message is <see cref="Explanation"/>.</exception>
    public T ValueOrThrow() => HasValue ? Value! : throw new InvalidOperationException(Explanation);

    /// <summary>The result, or <c>no value</c>, and the reason: <c>55-80 % (as-tabled)</c>.</summary>
    public override string ToString() => $"{(HasValue ? Print(Value) : "no value")} ({Reason}{(HasValue && IsLossy ? ", lossy" : "")})";

    private static string? Print(T? value) => value switch
    {
        IEnumerable<LikelihoodTerm> terms => string.Join(", ", terms.Select(static term => term.Word)),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
