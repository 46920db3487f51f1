namespace Geopol.Events;

/// <summary>The yardsticks of likelihood that this library knows, as data. The library never assumes which yardstick a speaker uses.</summary>
/// <remarks>Thread safe.</remarks>
public static partial class Yardsticks
{
    private static readonly (string Yardstick, LikelihoodTerm Term)[] words = ReadWords();
    private static readonly LikelihoodScale[] scales = ReadScales();

    /// <summary>ICD 203 (2015), United States. Neighbouring words share an end.</summary>
    public static LikelihoodScale Icd203 { get; } = Of(Yardstick.Icd203)!;

    /// <summary>The probability yardstick of the UK's PHIA (2025). It has gaps between its words on purpose.</summary>
    public static LikelihoodScale Phia { get; } = Of(Yardstick.Phia)!;

    /// <summary>NATO's AJP-2.1. The figures are not verified.</summary>
    public static LikelihoodScale Nato { get; } = Of(Yardstick.Nato)!;

    /// <summary>The words of Sherman Kent (1964).</summary>
    public static LikelihoodScale Kent { get; } = Of(Yardstick.Kent)!;

    /// <summary>The IPCC's AR5 guidance note (2010), with nested intervals.</summary>
    public static LikelihoodScale IpccAr5 { get; } = Of(Yardstick.IpccAr5)!;

    /// <summary>The IPCC's AR4 guidance note (2005), with nested intervals whose ends are excluded.</summary>
    public static LikelihoodScale IpccAr4 { get; } = Of(Yardstick.IpccAr4)!;

    /// <summary>Rachel Kesselman's list (2008). The figures are not verified.</summary>
    public static LikelihoodScale Kesselman { get; } = Of(Yardstick.Parse("kesselman"))!;

    /// <summary>All yardsticks.</summary>
    public static EquatableArray<LikelihoodScale> All { get; } = new(scales);

    /// <summary>Returns the yardstick with this id; null if the library doesn't have the yardstick.</summary>
    /// <param name="id">The id of the yardstick.</param>
    /// <returns>The yardstick, or null.</returns>
    public static LikelihoodScale? Of(Yardstick id) => Array.Find(scales, scale => scale.Id == id);

    [DataTable("yardsticks.tsv", nameof(Scale))]
    private static partial LikelihoodScale[] ReadScales();

    private static LikelihoodScale Scale(string id, string name, string document, string? version, Verification verified, string remark, string note) => new(
        Yardstick.Parse(id), name, new ScaleSource(document, version, verified, remark), note, [.. words.Where(row => row.Yardstick == id).Select(static row => row.Term)]);

    [DataTable("yardstick-words.tsv", nameof(Word))]
    private static partial (string Yardstick, LikelihoodTerm Term)[] ReadWords();

    private static (string Yardstick, LikelihoodTerm Term) Word(
        string yardstick, string word, int low, int high, bool excludesLow, bool excludesHigh, bool approximate, string[] synonyms, string? german, string? asPublished) =>
        (yardstick, new LikelihoodTerm(word, ProbabilityRange.Percent(low, high).Without(excludesLow, excludesHigh).Approximate(approximate), synonyms) { German = german, AsPublished = asPublished });
}
