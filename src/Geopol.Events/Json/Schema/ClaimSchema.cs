namespace Geopol.Events.Json;

/// <summary>
/// The JSON Schema (2020-12) of a claim on the wire, embedded here and shipped in the package's folder <c>schema</c>. The
/// open one never refuses what <see cref="ReadMode.Preserving"/> reads; the strict one closes the objects, lists the codes
/// that this version knows, and refuses nulls and empty values, as <see cref="ReadMode.Strict"/> does. Neither can say all
/// that the reader says: a valid text may still be refused, for a day that its month lacks.
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

    /// <summary>The open schema: for what comes in from others.</summary>
    public static string Text => OpenText.Value;

    /// <summary>The strict schema: for what goes out, and to generate code from.</summary>
    public static string StrictText => ClosedText.Value;

    /// <summary>Opens the open schema as UTF-8; the caller disposes of the stream.</summary>
    public static Stream Open() => Resource("geopol-1.schema.json");

    /// <summary>Opens the strict schema as UTF-8; the caller disposes of the stream.</summary>
    public static Stream OpenStrict() => Resource("geopol-1.strict.schema.json");

    private static Stream Resource(string name) => typeof(ClaimSchema).Assembly.GetManifestResourceStream(name)!;

    private static string Read(Stream utf8)
    {
        using var reader = new StreamReader(utf8);
        return reader.ReadToEnd();
    }
}
