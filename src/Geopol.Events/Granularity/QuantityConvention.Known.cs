namespace Geopol.Events.Granularity;

public sealed partial class QuantityConvention
{
    internal static KeyValuePair<(string Language, string Words), Quantity>[] AcledRows { get; } =
    [
        Row("en", "dozens", Quantity.Exactly(12)), Row("en", "hundreds", Quantity.Exactly(100)),
        Row("de", "Dutzende", Quantity.Exactly(12)), Row("de", "Hunderte", Quantity.Exactly(100)),
    ];

    /// <summary>
    /// How ACLED counts fatalities: "dozens" are 12, "hundreds" 100, none mentioned 0, of several figures the lowest. It
    /// makes the least of what is said, and the figure no longer shows it: keep the words beside it.
    /// </summary>
    public static QuantityConvention Acled { get; } = new(
        "acled-fatalities",
        "\"Dozens\" are 12, \"hundreds\" are 100, none mentioned is 0; of several figures the lowest.",
        "ACLED's codebook, as understood here",
        takesLowest: true,
        AcledRows);

    /// <summary>
    /// What the words bound: a plural is at least two of its unit ("dozens": 24 or more) and open above; "a few" are at least two,
    /// "several" at least three, and both fewer than ten; one of a unit is about as many ("a dozen": about 12). It is arithmetic
    /// on the words' sense, this library's own, and no finding about how reporters use them.
    /// </summary>
    public static QuantityConvention Bounds { get; } = new(
        "plural-bounds",
        "A plural is at least two of its unit, open above; \"a few\" are two to nine, \"several\" three to nine of it; one of it is about as many.",
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
