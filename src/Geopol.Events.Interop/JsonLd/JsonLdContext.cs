using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>The context of the document. It is in the document itself, so a reader needs no network.</summary>
internal static class JsonLdContext
{
    private static readonly (string Prefix, string Address)[] Prefixes =
        [("geopol", JsonLdIds.Terms), ("prov", "http://www.w3.org/ns/prov#"), ("schema", "https://schema.org/"), ("xsd", "http://www.w3.org/2001/XMLSchema#")];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1);
        foreach (var (prefix, address) in Prefixes)
        {
            json.WriteStartObject(prefix);
            json.WriteString("@id", address);
            json.WriteBoolean("@prefix", true);
            json.WriteEndObject();
        }

        Typed(json, "geopol:claim", "@json");
        Typed(json, "prov:generatedAtTime", "xsd:dateTime");
        json.WriteEndObject();
    }

    private static void Typed(Utf8JsonWriter json, string term, string type)
    {
        json.WriteStartObject(term);
        json.WriteString("@id", term);
        json.WriteString("@type", type);
        json.WriteEndObject();
    }
}
