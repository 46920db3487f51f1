using System.Text.Json.Serialization;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>The names of components: those of the types of the library.</summary>
internal static class ComponentNames
{
    /// <summary>The component of a value that counts as absent.</summary>
    internal static string Nothing { get; } = OfDefinition("nothing");

    /// <summary>The component of a text that isn't empty.</summary>
    internal static string Text { get; } = OfDefinition("text");

    /// <summary>Returns the name of a type of the library that has JSON of its own; null for other types.</summary>
    internal static string? Of(Type type) =>
        type.Assembly == typeof(Claim).Assembly && !type.IsGenericType && type.IsDefined(typeof(JsonConverterAttribute), false) ? type.Name : null;

    /// <summary>Returns the name of the component for a definition of the schema. A definition without a type has a prefix, so that it is no user's type.</summary>
    internal static string OfDefinition(string name)
    {
        var pascal = name == "event" ? nameof(GeopolEvent) : char.ToUpperInvariant(name[0]) + name[1..];
        return pascal is "Code" or "Decimal" or "Instant" or "Latitude" or "Longitude" or "Nothing" or "Probability" or "Text" ? "Geopol" + pascal : pascal;
    }
}
