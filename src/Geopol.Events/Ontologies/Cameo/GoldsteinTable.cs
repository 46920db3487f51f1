namespace Geopol.Events.Ontologies;

/// <summary>The table of the Goldstein score of a CAMEO code. The two tables differ in the codes 016, 022, 164 and 165.</summary>
public enum GoldsteinTable
{
    /// <summary>The table that GDELT publishes and scores its events with.</summary>
    Gdelt,

    /// <summary>The table that the intensities of ICEWS follow.</summary>
    Icews,
}
