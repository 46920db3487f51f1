using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>The names with which ACLED describes unnamed people, each with its sector in PLOVER 2.0: "Women (India)", "Health Workers (Sudan)".</summary>
internal static class AcledCategories
{
    private const string Table =
        "protesters:CVL rioters:CVL civilians:CVL women:CVL girls:CVL men:CVL boys:CVL children:CVL youth:CVL villagers:CVL activists:SOC farmers:AGR fishers:AGR pastoralists:AGR students:EDU " +
        "teachers:EDU journalists:JRN health_workers:MED labor_group:LAB labour_group:LAB workers:LAB miners:LAB taxi_drivers:LAB truck_drivers:LAB lawyers:JUD judges:JUD prisoners:CVL refugees/idps:REF " +
        "migrants:REF aid_workers:SOC christian_group:REL muslim_group:REL hindu_group:REL jewish_group:REL sikh_group:REL buddhist_group:REL lgbtq+:CVL lgbt:CVL " +
        "unidentified_armed_group:UAF unidentified_gang:CRM unidentified_communal_militia:UAF unidentified_clan_militia:UAF unidentified_tribal_militia:UAF unidentified_military_forces:MIL";

    private static readonly FrozenDictionary<string, string> Sectors = Table.Split(' ').Select(static entry => entry.Split(':'))
        .ToFrozenDictionary(static entry => entry[0].Replace('_', ' '), static entry => entry[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The sector of a description; null if the name isn't a description.</summary>
    public static string? SectorOf(string name) => Sectors.GetValueOrDefault(name);
}
