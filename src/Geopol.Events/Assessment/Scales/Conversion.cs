namespace Geopol.Events.Scales;

/// <summary>Creates the results of conversions.</summary>
internal static class Conversion
{
    /// <summary>Creates the result of a conversion without loss.</summary>
    internal static Conversion<T> Exact<T>(T value, ConversionReason reason, string explanation) => new(true, value, false, reason, explanation);

    /// <summary>Creates the result of a conversion with loss.</summary>
    internal static Conversion<T> Lossy<T>(T value, ConversionReason reason, string explanation) => new(true, value, true, reason, explanation);

    /// <summary>Creates the result of a conversion that gives no value.</summary>
    internal static Conversion<T> None<T>(ConversionReason reason, string explanation) => new(false, default, true, reason, explanation);
}
