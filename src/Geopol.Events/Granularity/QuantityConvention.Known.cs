namespace Geopol.Events.Granularity;

public sealed partial class QuantityConvention
{
    internal static KeyValuePair<(string Language, string Words), Quantity>[] AcledRows { get; } =
    [
        Row("en", "dozens", Quantity.Exactly(12)), Row("en", "hundreds", Quantity.Exactly(100)),
        Row("de", "Dutzende", Quantity.Exactly(12)), Row("de", "Hunderte", Quantity.Exactly(100)),
    ];

    /// <summary>
    /// The rule by which ACLED counts fatalities. "Dozens" are 12, "hundreds" are 100, and no mention is 0. If there are several figures, the lowest is used.
    /// The result is a minimum, but the figure doesn't show this, so keep the words with it.
    /// </summary>
    public static QuantityConvention Acled { get; } = new(
        "acled-fatalities",
        "\"Dozens\" are 12, \"hundreds\" are 100, and no mention is 0. If there are several figures, the lowest is used.",
        "ACLED's codebook, as understood here",
        takesLowest: true,
        AcledRows);

    /// <summary>
    /// The bounds that the words imply. A plural is at least two of its unit, without an upper bound ("dozens": 24 or more). "A few" are at least two
    /// and "several" at least three, and both are fewer than ten. A single unit is an approximate number ("a dozen": about 12). The bounds are this
    /// library's arithmetic on the meaning of the words, not a finding about the usage of reporters.
    /// </summary>
    public static QuantityConvention Bounds { get; } = new(
        "plural-bounds",
        "A plural is at least two of its unit, without an upper bound. \"A few\" are two units to fewer than ten, and \"several\" are three units to fewer than ten. A single unit is an approximate number.",
        "this library's own",
        takesLowest: false,
        ReadBounds());

    [DataTable("vague-words.tsv", nameof(Bound))]
    private static partial KeyValuePair<(string, string), Quantity>[] ReadBounds();

    private static KeyValuePair<(string, string), Quantity> Bound(string language, string words, Form form, int unit) => Row(language, words, form switch
    {
        Form.One => Quantity.Around(unit),
        Form.Plural => Quantity.Between(2 * unit, null),
        Form.Few => Quantity.Between(2 * unit, (10 * unit) - 1),
        _ => Quantity.Between(3 * unit, (10 * unit) - 1),
    });

    private enum Form { One, Plural, Few, Several }

    private static KeyValuePair<(string, string), Quantity> Row(string language, string words, Quantity figures) =>
        new((language, QuantityConvention.Key(words)), figures);
}
