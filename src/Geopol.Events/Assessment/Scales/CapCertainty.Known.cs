namespace Geopol.Events.Scales;

public sealed partial class CapCertainty
{
    /// <summary>The source of the values, and how far they were checked against it.</summary>
    public static ScaleSource Source { get; } = new(
        "OASIS Common Alerting Protocol 1.2 (2010)", "1.2", Verification.Secondary,
        "Checked against Google's documentation of public alerts, which calls all figures approximate, not at the source.");

    /// <summary>The values, in the order of the standard.</summary>
    public static EquatableArray<CapCertainty> Values { get; } =
    [
        new("Observed", null),
        new("Likely", ProbabilityRange.Above(50).Approximate()),
        new("Possible", ProbabilityRange.Percent(0, 50).Approximate()),
        new("Unlikely", ProbabilityRange.Percent(0, 0).Approximate()),
        new("Unknown", null),
    ];

    /// <summary>
    /// Returns the interval that CAP gives the value. In CAP "Unlikely" means about 0 %. In an ordinary sentence the word has another meaning.
    /// </summary>
    /// <param name="value">The value, for example <c>Likely</c>. Case doesn't matter.</param>
    /// <returns>The interval; no value if CAP gives none.</returns>
    public static Conversion<ProbabilityRange> IntervalOf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var certainty in Values)
        {
            if (certainty.Value.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return certainty switch
                {
                    { Range: { } range } => Conversion.Exact(range, ConversionReason.AsTabled, $"CAP 1.2 gives '{certainty.Value}' {range}."),
                    { Value: "Unknown" } => Conversion.None<ProbabilityRange>(ConversionReason.CannotBeJudged, "'Unknown' isn't a number."),
                    _ => Conversion.None<ProbabilityRange>(ConversionReason.NoFigures, "'Observed' is an assertion and not a likelihood."),
                };
            }
        }

        return Conversion.None<ProbabilityRange>(ConversionReason.NotInScale, $"CAP 1.2 has no certainty '{Excerpt.Of(value)}'.");
    }
}
