namespace Geopol.Events.Scales;

public sealed partial class FactBankValue
{
    /// <summary>The source of the values, and how far they were checked against it.</summary>
    public static ScaleSource Source { get; } = new(
        "Saurí and Pustejovsky, FactBank: a corpus annotated with event factuality (2009)", "2009", Verification.Secondary,
        "Checked against the table in Computational Linguistics 38(2), 2012, not at the corpus.");

    /// <summary>All values of FactBank.</summary>
    public static EquatableArray<FactBankValue> Values { get; } =
    [
        new("CT+", Factuality.CertainPositive, 7749),
        new("PR+", Factuality.ProbablePositive, 363),
        new("PS+", Factuality.PossiblePositive, 226),
        new("CT-", Factuality.CertainNegative, 433),
        new("PR-", Factuality.ProbableNegative, 56),
        new("PS-", Factuality.PossibleNegative, 14),
        new("CTu", Factuality.Uncommitted, 12, isExact: false),
        new("Uu", Factuality.Uncommitted, 4607),
    ];

    /// <summary>Reads a value of FactBank in its exact spelling. CTu becomes uncommitted, with loss.</summary>
    /// <param name="text">The value, for example <c>PR+</c>.</param>
    /// <returns>The factuality, and whether something was lost; no value if FactBank has no such text.</returns>
    public static Conversion<Factuality?> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var value in Values)
        {
            if (value.Text == text)
            {
                return value.IsExact
                    ? Conversion.Exact<Factuality?>(value.Meaning, ConversionReason.AsTabled, $"'{text}' of FactBank.")
                    : Conversion.Lossy<Factuality?>(value.Meaning, ConversionReason.NoCounterpart, $"'{text}' is certain, but it isn't known whether positive or negative. Here it becomes uncommitted, like Uu.");
            }
        }

        return Conversion.None<Factuality?>(ConversionReason.NotInScale, $"FactBank has no '{Excerpt.Of(text)}'.");
    }
}
