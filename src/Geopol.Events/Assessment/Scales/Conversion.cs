namespace Geopol.Events.Scales;

/// <summary>Makes the results of conversions.</summary>
internal static class Conversion
{
    /// <summary>A conversion without loss.</summary>
    internal static Conversion<T> Exact<T>(T value, ConversionReason reason, string explanation) => new(true, value, false, reason, explanation);

    /// <summary>A conversion with loss.</summary>
    internal static Conversion<T> Lossy<T>(T value, ConversionReason reason, string explanation) => new(true, value, true, reason, explanation);

    /// <summary>A conversion without a value.</summary>
    internal static Conversion<T> None<T>(ConversionReason reason, string explanation) => new(false, default, true, reason, explanation);
}
