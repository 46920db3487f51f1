namespace Geopol.Events;

/// <summary>The vague quantities that ACLED counts, and those of a language and what they bound.</summary>
internal static class VagueWords
{
    private const int Few = 2;
    private const int Several = 3;
    private const int FewerThan = 10;

    internal static IEnumerable<KeyValuePair<(string Language, string Words), Quantity>> Acled { get; } =
    [
        Row("en", "dozens", Quantity.Exactly(12)), Row("en", "hundreds", Quantity.Exactly(100)),
        Row("de", "Dutzende", Quantity.Exactly(12)), Row("de", "Hunderte", Quantity.Exactly(100)),
    ];

    internal static IEnumerable<KeyValuePair<(string, string), Quantity>> English { get; } =
    [
        .. OfUnit("en", 12, one: ["a dozen", "dozen"], plural: ["dozens", "many dozens"], few: ["a few dozen"], several: ["several dozen", "some dozens"]),
        .. OfUnit("en", 20, one: ["a score"], plural: ["scores"], few: [], several: ["several score"]),
        .. OfUnit("en", 100, one: ["a hundred"], plural: ["hundreds", "many hundreds"], few: ["a few hundred"], several: ["several hundred", "several hundreds"]),
        .. OfUnit("en", 1_000, one: ["a thousand"], plural: ["thousands", "many thousands"], few: ["a few thousand"], several: ["several thousand", "several thousands"]),
        .. OfUnit("en", 10_000, one: [], plural: ["tens of thousands"], few: [], several: []),
        .. OfUnit("en", 100_000, one: [], plural: ["hundreds of thousands"], few: ["a few hundred thousand"], several: ["several hundred thousand"]),
        .. OfUnit("en", 1_000_000, one: ["a million"], plural: ["millions"], few: ["a few million"], several: ["several million"]),
        .. About("en", (6, "half a dozen"), (24, "two dozen"), (36, "three dozen")),
        .. OfUnit("en", 10, one: [], plural: ["tens"], few: [], several: []),
    ];

    internal static IEnumerable<KeyValuePair<(string, string), Quantity>> German { get; } =
    [
        .. OfUnit("de", 12, one: ["ein Dutzend"], plural: ["Dutzende"], few: ["ein paar Dutzend", "einige Dutzend"], several: ["mehrere Dutzend"]),
        .. OfUnit("de", 100, one: ["hundert", "einhundert"], plural: ["Hunderte"], few: ["ein paar hundert", "einige hundert"], several: ["mehrere hundert", "mehrere Hunderte"]),
        .. OfUnit("de", 1_000, one: ["tausend", "eintausend"], plural: ["Tausende"], few: ["ein paar tausend", "einige tausend"], several: ["mehrere tausend", "mehrere Tausende"]),
        .. OfUnit("de", 10_000, one: [], plural: ["Zehntausende"], few: [], several: ["mehrere zehntausend"]),
        .. OfUnit("de", 100_000, one: [], plural: ["Hunderttausende"], few: ["einige hunderttausend"], several: ["mehrere hunderttausend"]),
        .. OfUnit("de", 1_000_000, one: ["eine Million"], plural: ["Millionen"], few: ["einige Millionen"], several: ["mehrere Millionen"]),
        .. About("de", (6, "ein halbes Dutzend"), (24, "zwei Dutzend"), (36, "drei Dutzend")),
    ];

    private static IEnumerable<KeyValuePair<(string, string), Quantity>> OfUnit(
        string language, int unit, string[] one, string[] plural, string[] few, string[] several) =>
        About(language, [.. one.Select(words => (unit, words))])
            .Concat(plural.Select(words => Row(language, words, Quantity.Between(2 * unit, null))))
            .Concat(few.Select(words => Row(language, words, Quantity.Between(Few * unit, (FewerThan * unit) - 1))))
            .Concat(several.Select(words => Row(language, words, Quantity.Between(Several * unit, (FewerThan * unit) - 1))));

    private static IEnumerable<KeyValuePair<(string, string), Quantity>> About(string language, params (int Number, string Words)[] rows) =>
        rows.Select(row => Row(language, row.Words, Quantity.Around(row.Number)));

    private static KeyValuePair<(string, string), Quantity> Row(string language, string words, Quantity figures) =>
        new((language, QuantityConvention.Key(words)), figures);
}
