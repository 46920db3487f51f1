namespace Geopol.Events.Ontologies;

/// <summary>The convention that assigns CAMEO's roots to quad classes. The two conventions differ in the roots 09 (investigate) and 14 (protest).</summary>
public enum QuadConvention
{
    /// <summary>The convention of GDELT: 09 is material cooperation, 14 is verbal conflict.</summary>
    Gdelt,

    /// <summary>The convention of the users of ICEWS: 09 is verbal conflict, 14 is material conflict.</summary>
    Icews,
}
