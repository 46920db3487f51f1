namespace Geopol.Events.Generators;

/// <summary>Creates the names on the wire.</summary>
internal static class WireName
{
    /// <summary>Returns the name of a property or type in camel case.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
