namespace Geopol.Events.Interop;

/// <summary>The property extension in which a note carries a whole claim: its names and its definition.</summary>
internal static class StixExtension
{
    public const string ContentId = "content_id";

    public const string MatterKey = "matter_key";

    /// <summary>The member with the canonical JSON of the claim. It is a text, so that no tool rounds its numbers, and so that the rules of STIX for names of properties, null and empty lists don't apply.</summary>
    public const string Claim = "claim";

    /// <summary>The id of the definition, which is the name of the extension in a note.</summary>
    public static string Id { get; } = StixId.Of("extension-definition", "claim");

    /// <summary>The id of the identity of this library, which is the author of the definition.</summary>
    public static string Author { get; } = StixId.Of("identity", "Geopol.Events");

    /// <summary>The time of the definition and of its author. It is the same in each file.</summary>
    private static readonly Instant Defined = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Writes the author, and the definition where the notes have the extension.</summary>
    public static void WriteDefinition(StixBundle bundle)
    {
        var json = bundle.Json;
        if (bundle.Begin("identity", Author, Defined))
        {
            json.WriteString("name", "Geopol.Events");
            json.WriteString("identity_class", "system");
            bundle.End();
        }

        if (bundle.Options.HasExtension && bundle.Begin("extension-definition", Id, Defined, Author))
        {
            json.WriteString("name", "geopol-claim");
            json.WriteString("description", "A note carries one claim of Geopol.Events: who says what about whom, how it is put, and how sure the recorder is.");
            json.WriteString("schema", $"{ContentId}: the claim's id, c1- and the SHA-256 of its canonical JSON. {MatterKey}: a key that claims about one matter share. "
                + $"{Claim}: the claim as canonical JSON (RFC 8785) in a text; its JSON Schema is urn:geopol-events:schema:geopol-1.");
            json.WriteString("version", "1.0.0");
            StixBundle.WriteTexts(json, "extension_types", ["property-extension"]);
            bundle.End();
        }
    }

    /// <summary>Writes the extensions of the note of a claim.</summary>
    public static void Write(StixBundle bundle, Claim claim)
    {
        var json = bundle.Json;
        json.WriteStartObject("extensions");
        json.WriteStartObject(Id);
        json.WriteString("extension_type", "property-extension");
        json.WriteString(ContentId, claim.ContentId.ToString());
        json.WriteString(MatterKey, claim.Proposition.MatterKey.ToString());
        json.WriteString(Claim, ClaimJson.Serialize(claim));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
