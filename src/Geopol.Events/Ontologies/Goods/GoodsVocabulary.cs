using System.Collections.Frozen;
using System.Collections.ObjectModel;

namespace Geopol.Events.Ontologies;

/// <summary>
/// The library's vocabulary of goods. A commodity may have any code; these are the ones with names and with their places in
/// UNROCA, the EU's military list, SIPRI's categories and the Harmonised System.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public static partial class GoodsVocabulary
{
    private static readonly ReadOnlyCollection<GoodsEntry> entries = Array.AsReadOnly(Read());
    private static readonly FrozenDictionary<string, GoodsEntry> byCode = entries.ToFrozenDictionary(static entry => entry.Commodity.Text, StringComparer.Ordinal);

    // German "Munition" is munitions and ammunition: the first is meant, the wider of the two.
    private static readonly FrozenDictionary<string, GoodsEntry> byName = entries
        .SelectMany(static entry => entry.AllNames, static (entry, name) => (Name: Folding.Fold(name), entry))
        .DistinctBy(static row => row.Name).ToFrozenDictionary(static row => row.Name, static row => row.entry, StringComparer.Ordinal);

    /// <summary>All entries, by groups.</summary>
    public static IReadOnlyList<GoodsEntry> Entries => entries;

    /// <summary>The entry of a code; null where the vocabulary has none such.</summary>
    /// <param name="commodity">The code.</param>
    /// <returns>The entry, or null.</returns>
    public static GoodsEntry? Find(Commodity commodity) => byCode.GetValueOrDefault(commodity.Text);

    /// <summary>
    /// The entry of a name, whatever its case, accents and hyphens: any of the English names in singular or plural, or the
    /// German name. Null where the vocabulary has none such; nothing is guessed.
    /// </summary>
    /// <param name="name">The name, in English or German.</param>
    /// <returns>The entry, or null.</returns>
    public static GoodsEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.GetValueOrDefault(Folding.Fold(name));
    }

    /// <summary>Whether the one is the other, or of its sort: short-range ballistic missiles are arms. False for codes that the vocabulary hasn't.</summary>
    /// <param name="commodity">The code in question.</param>
    /// <param name="sort">The broader sort.</param>
    /// <returns>True where the code is the sort or below it.</returns>
    public static bool IsA(Commodity commodity, Commodity sort)
    {
        for (var entry = Find(commodity); entry is not null; entry = Find(entry.Broader))
        {
            if (entry.Commodity == sort)
            {
                return true;
            }
        }

        return false;
    }

    [DataTable("goods.tsv")]
    private static partial GoodsEntry[] Read();

    private static GoodsEntry Row(
        string code, string english, string german, string? unroca, string? euMl, string? sipri, string? hs, string? broader, string[] also)
    {
        var (singular, plural) = Forms(english);
        return new GoodsEntry
        {
            Commodity = Commodity.Parse(code),
            Names = LocalizedText.Of(new LanguageText(LanguageTag.English, plural), new LanguageText(LanguageTag.German, german)),
            Singular = singular,
            Synonyms = [.. also.SelectMany(static name => Forms(name) is var (one, many) && one is not null && one != many ? new[] { many, one } : [many])],
            Codes = Codes((IdentifierScheme.Unroca, unroca), (IdentifierScheme.EuMl, euMl), (IdentifierScheme.Sipri, sipri), (IdentifierScheme.Hs, hs)),
            Broader = broader is null ? default : Commodity.Parse(broader),
        };
    }

    // "drone(s)" is a drone and drones, "combat aircraft()" one form for both, "grain" isn't counted.
    private static (string? One, string Many) Forms(string name)
    {
        var ending = name.IndexOf('(', StringComparison.Ordinal);
        return ending < 0 ? (null, name) : (name[..ending], $"{name[..ending]}{name[(ending + 1)..^1]}");
    }

    private static Identifiers Codes(params (IdentifierScheme Scheme, string? Code)[] given) =>
        Identifiers.Create([.. given.Where(static code => code.Code is not null).Select(static code => new Identifier(code.Scheme, code.Code!))]);
}
