namespace Geopol.Events.Generators;

/// <summary>The form that the value of a member, or an item of its list, has on the wire.</summary>
internal enum WireKind
{
    /// <summary>A string of .NET: a JSON string that is never empty.</summary>
    Text,

    /// <summary>A struct with <c>[OpenCode]</c>: a JSON string.</summary>
    Code,

    /// <summary>A struct with <c>[TextValue]</c>: a JSON string.</summary>
    Value,

    /// <summary>A type with <c>[WireObject]</c>: a JSON object.</summary>
    Object,

    /// <summary>A small value for which the reader and the writer have a method with the name of the type: <c>LocalizedText</c>, <c>Instant</c>.</summary>
    Small,
}
