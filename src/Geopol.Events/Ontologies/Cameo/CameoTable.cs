using System.Collections.ObjectModel;

namespace Geopol.Events;

/// <summary>The 312 codes of CAMEO 1.1b3. The file <c>cameo.tsv</c> explains the columns.</summary>
internal static partial class CameoTable
{
    internal static ReadOnlyCollection<CameoCode> Rows { get; } = Array.AsReadOnly(Read());

    [DataTable("cameo.tsv")]
    private static partial CameoCode[] Read();

    private static CameoCode Row(
        string code, string name, decimal? goldsteinGdelt, decimal? goldsteinIcews, int quadGdelt, int quadIcews,
        PloverType type, PloverMode mode, EquatableArray<Context> contexts, string? repaired) => new(
            code, name, (goldsteinGdelt, goldsteinIcews), ((QuadClass)quadGdelt, (QuadClass)quadIcews),
            type.IsAbsent ? null : new CameoToPlover(new PloverCode { Type = type, Modes = mode.IsAbsent ? [] : [mode] }, contexts, repaired));
}
