using System.Collections.Frozen;
using System.Collections.ObjectModel;

namespace Geopol.Events.Ontologies;

/// <summary>
/// The library's vocabulary of goods. A commodity can have any code. The codes of this vocabulary have names and places in UNROCA, the EU's military
/// list, SIPRI's categories and the Harmonised System.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public static partial class GoodsVocabulary
{
    private static readonly ReadOnlyCollection<GoodsEntry> entries = Array.AsReadOnly(Read());
    private static readonly FrozenDictionary<string, GoodsEntry> byCode = entries.ToFrozenDictionary(static entry => entry.Commodity.Text, StringComparer.Ordinal);

    // The first entry with a name is used: German "Munition" means munitions and ammunition, and munitions, the wider of the two, is first.
    private static readonly FrozenDictionary<string, GoodsEntry> byName = entries
        .SelectMany(static entry => entry.AllNames, static (entry, name) => (Name: Folding.Fold(name), entry))
        .DistinctBy(static row => row.Name).ToFrozenDictionary(static row => row.Name, static row => row.entry, StringComparer.Ordinal);

    /// <summary>All entries, in groups.</summary>
    public static IReadOnlyList<GoodsEntry> Entries => entries;

    /// <summary>The entry with this code; null where the vocabulary doesn't have the code.</summary>
    /// <param name="commodity">The code.</param>
    /// <returns>The entry, or null.</returns>
    public static GoodsEntry? Find(Commodity commodity) => byCode.GetValueOrDefault(commodity.Text);

    /// <summary>
    /// The entry with this name: an English name in singular or plural, or the German name. Case, accents and hyphens don't matter, but the name
    /// isn't guessed. Null where the vocabulary doesn't have the name.
    /// </summary>
    /// <param name="name">The name, in English or German.</param>
    /// <returns>The entry, or null.</returns>
    public static GoodsEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.GetValueOrDefault(Folding.Fold(name));
    }

    /// <summary>
    /// Whether a code is the same as another code or narrower: short-range ballistic missiles are arms. False for codes that the vocabulary doesn't have.
    /// </summary>
    /// <param name="commodity">The narrower code.</param>
    /// <param name="sort">The broader code.</param>
    /// <returns>True where the codes are the same, or the first is below the second.</returns>
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

    internal static List<GoodsEntry> Narrower(Commodity commodity) => [.. entries.Where(entry => entry.Broader == commodity)];

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

    // "drone(s)" means "drone" and "drones", "combat aircraft()" has one form for both, and "grain" isn't counted.
    private static (string? One, string Many) Forms(string name)
    {
        var ending = name.IndexOf('(', StringComparison.Ordinal);
        return ending < 0 ? (null, name) : (name[..ending], $"{name[..ending]}{name[(ending + 1)..^1]}");
    }

    private static Identifiers Codes(params (IdentifierScheme Scheme, string? Code)[] given) =>
        Identifiers.Create([.. given.Where(static code => code.Code is not null).Select(static code => new Identifier(code.Scheme, code.Code!))]);
}
