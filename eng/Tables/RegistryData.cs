namespace Geopol.Events.Tables;

/// <summary>The source files of the actor table and of the country code table.</summary>
internal static class RegistryData
{
    /// <summary>The name of the folder with the JSON files of Debian's package iso-codes.</summary>
    internal const string IsoCodes = "iso-codes";

    internal static IEnumerable<CsvRow> ReadRows(this Generation generation, string name) =>
        CsvRow.Read(generation.ReadRepository($"src/Geopol.Events/Registry/data/{name}.csv"));

    /// <summary>The countries of ISO 3166-1.</summary>
    internal static List<IsoEntry> ReadIsoCountries(this Generation generation) => IsoEntry.Read(generation.ReadPackage(IsoCodes, "iso_3166-1.json"), "3166-1");

    /// <summary>The withdrawn codes of ISO 3166-3.</summary>
    internal static List<IsoEntry> ReadIsoWithdrawn(this Generation generation) => IsoEntry.Read(generation.ReadPackage(IsoCodes, "iso_3166-3.json"), "3166-3");
}
