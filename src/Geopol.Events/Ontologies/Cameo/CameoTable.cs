using System.Collections.ObjectModel;

namespace Geopol.Events;

/// <summary>The codes of CAMEO 1.1b3, and those that only data sets use. The file <c>cameo.tsv</c> explains the columns.</summary>
internal static partial class CameoTable
{
    internal static ReadOnlyCollection<CameoCode> Rows { get; } = Array.AsReadOnly(Read());

    [DataTable("cameo.tsv")]
    private static partial CameoCode[] Read();

    private static CameoCode Row(
        string code, string name, decimal? goldsteinGdelt, decimal? goldsteinIcews, int quadGdelt, int quadIcews,
        PloverType type, PloverMode mode, EquatableArray<Context> contexts, string? repaired, string[] notIn, string? gdeltName, EquatableArray<PloverMode> covers) => new(
            code, name, (goldsteinGdelt, goldsteinIcews), ((QuadClass)quadGdelt, (QuadClass)quadIcews),
            type.IsAbsent ? null : new CameoToPlover(new PloverCode { Type = type, Modes = mode.IsAbsent ? [] : [mode] }, contexts, repaired) { Covers = covers })
        {
            IsInManual = !notIn.Contains("manual"),
            IsInGdelt = !notIn.Contains("gdelt"),
            IsInIcews = !notIn.Contains("icews"),
            GdeltName = gdeltName,
        };
}
