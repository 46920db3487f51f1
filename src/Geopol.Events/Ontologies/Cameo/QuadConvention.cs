namespace Geopol.Events.Ontologies;

/// <summary>Which convention puts CAMEO's roots into quad classes: the two in use differ in the roots 09 (investigate) and 14 (protest).</summary>
public enum QuadConvention
{
    /// <summary>GDELT's: 09 is material cooperation, 14 verbal conflict.</summary>
    Gdelt,

    /// <summary>That of the users of ICEWS: 09 is verbal conflict, 14 material conflict.</summary>
    Icews,
}
