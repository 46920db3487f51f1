namespace Geopol.Events.Generators;

/// <summary>The form that the value of a member, or an item of its list, has on the wire.</summary>
internal enum WireKind
{
    /// <summary>A .NET string, which is a JSON string and never empty.</summary>
    Text,

    /// <summary>A struct with <c>[OpenCode]</c>, which is a JSON string.</summary>
    Code,

    /// <summary>A struct with <c>[TextValue]</c>, which is a JSON string.</summary>
    Value,

    /// <summary>A type with <c>[WireObject]</c>, which is a JSON object.</summary>
    Object,

    /// <summary>
    /// A small value, such as <c>LocalizedText</c> or <c>Instant</c>. The reader and the writer each have a method with the name of the type.
    /// </summary>
    Small,
}
