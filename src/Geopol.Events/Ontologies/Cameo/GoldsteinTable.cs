namespace Geopol.Events.Ontologies;

/// <summary>Which table a Goldstein score of a CAMEO code comes from: the two in use differ in the codes 016, 022, 164 and 165.</summary>
public enum GoldsteinTable
{
    /// <summary>The table that GDELT publishes and scores its events with.</summary>
    Gdelt,

    /// <summary>The table that ICEWS's intensities follow.</summary>
    Icews,
}
