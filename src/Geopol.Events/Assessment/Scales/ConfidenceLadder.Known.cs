namespace Geopol.Events.Scales;

public sealed partial class ConfidenceLadder
{
    private static readonly (string Scale, ConfidenceRung Rung)[] levels = ReadLevels();
    private static readonly ConfidenceLadder[] ladders = ReadLadders();

    /// <summary>Low, moderate and high, from ICD 203 (2015).</summary>
    public static ConfidenceLadder Icd203 { get; } = Of(ConfidenceScale.Icd203)!;

    /// <summary>The analytical confidence ratings (AnCR) of the UK's PHIA (2025).</summary>
    public static ConfidenceLadder Phia { get; } = Of(ConfidenceScale.Phia)!;

    /// <summary>Very low to very high, from the IPCC's AR5 guidance note (2010).</summary>
    public static ConfidenceLadder IpccAr5 { get; } = Of(ConfidenceScale.IpccAr5)!;

    /// <summary>The levels of the IPCC's AR4 guidance notes (2005), which printed odds next to the same words. The odds are kept for the record.</summary>
    public static ConfidenceLadder IpccAr4 { get; } = Of(ConfidenceScale.Parse("ipcc-ar4"))!;

    /// <summary>The confidence levels of MISP's own taxonomy.</summary>
    public static ConfidenceLadder Misp { get; } = Of(ConfidenceScale.Parse("misp"))!;

    /// <summary>All confidence scales.</summary>
    public static EquatableArray<ConfidenceLadder> All { get; } = new(ladders);

    /// <summary>
    /// Returns the scale with this id; null if the library doesn't have the scale. The integers of STIX aren't levels, so they have no scale
    /// here.
    /// </summary>
    /// <param name="id">The id of the scale.</param>
    /// <returns>The scale, or null.</returns>
    public static ConfidenceLadder? Of(ConfidenceScale id) => Array.Find(ladders, ladder => ladder.Id == id);

    [DataTable("confidence-ladders.tsv", nameof(Ladder))]
    private static partial ConfidenceLadder[] ReadLadders();

    private static ConfidenceLadder Ladder(
        string id, string name, string document, string? version, Verification verified, string remark, string? licence, string note, string? cannotBeJudged) => new(
            ConfidenceScale.Parse(id), name, new ScaleSource(document, version, verified, remark, licence), note, [.. levels.Where(row => row.Scale == id).Select(static row => row.Rung)])
        {
            CannotBeJudged = cannotBeJudged is null ? default : ConfidenceLevel.Parse(cannotBeJudged),
        };

    [DataTable("confidence-levels.tsv", nameof(Level))]
    private static partial (string Scale, ConfidenceRung Rung)[] ReadLevels();

    private static (string Scale, ConfidenceRung Rung) Level(string scale, string level, string? german, string? odds) =>
        (scale, new ConfidenceRung(level) { German = german, OddsOnceGiven = odds });
}
