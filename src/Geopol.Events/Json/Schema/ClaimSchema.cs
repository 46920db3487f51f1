namespace Geopol.Events.Json;

/// <summary>
/// The JSON Schema (2020-12) of a claim, in an open and a strict form. Both are embedded in this assembly. The folder <c>schema</c> of the package has them
/// too. The open schema accepts everything that <see cref="ReadMode.Preserving"/> reads. The strict schema closes the objects, lists the codes that this
/// version knows, and refuses nulls and empty values, as <see cref="ReadMode.Strict"/> does. A schema can't express all checks of the reader: a text that is
/// valid against the schema may still be refused, for example if a date has a day that its month doesn't have.
/// </summary>
/// <remarks>Thread safe.</remarks>
public static class ClaimSchema
{
    /// <summary>The <c>$id</c> of the open schema.</summary>
    public const string Id = "urn:geopol-events:schema:geopol-1";

    /// <summary>The <c>$id</c> of the strict schema.</summary>
    public const string StrictId = "urn:geopol-events:schema:geopol-1:strict";

    private static readonly Lazy<string> OpenText = new(static () => Read(Open()));
    private static readonly Lazy<string> ClosedText = new(static () => Read(OpenStrict()));

    /// <summary>The open schema, for JSON that comes from others.</summary>
    public static string Text => OpenText.Value;

    /// <summary>The strict schema, for JSON that you send, and for code generators.</summary>
    public static string StrictText => ClosedText.Value;

    /// <summary>Opens the open schema as a stream of UTF-8. The caller disposes the stream.</summary>
    public static Stream Open() => Resource("geopol-1.schema.json");

    /// <summary>Opens the strict schema as a stream of UTF-8. The caller disposes the stream.</summary>
    public static Stream OpenStrict() => Resource("geopol-1.strict.schema.json");

    private static Stream Resource(string name) => typeof(ClaimSchema).Assembly.GetManifestResourceStream(name)!;

    private static string Read(Stream utf8)
    {
        using var reader = new StreamReader(utf8);
        return reader.ReadToEnd();
    }
}
