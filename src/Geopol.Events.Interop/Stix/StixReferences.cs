using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Writes external references: the codes of actors and places, and the documents of a claim.</summary>
internal static class StixReferences
{
    /// <summary>The codes that STIX can cite. It reserves the forms of CVE and CAPEC numbers for references to these.</summary>
    public static List<Identifier> Citable(Identifiers codes) =>
        [.. codes.Where(static code => !IsReserved(code.Scheme.Text) && !code.Value.StartsWith("CVE-", StringComparison.Ordinal) && !code.Value.StartsWith("CAPEC-", StringComparison.Ordinal))];

    public static void WriteCodes(Utf8JsonWriter json, List<Identifier> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("external_references");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("source_name", code.Scheme.Text);
            json.WriteString("external_id", code.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the documents in which the sources say it, and the evidence, that have an address.</summary>
    public static void WriteDocuments(Utf8JsonWriter json, Claim claim)
    {
        var isBegun = false;
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (var (document, address, hash) in Documents(claim))
        {
            if (address is null || !IsAddress(address) || !written.Add(address))
            {
                continue;
            }

            if (!isBegun)
            {
                json.WriteStartArray("external_references");
                isBegun = true;
            }

            Write(json, document, address, hash);
        }

        if (isBegun)
        {
            json.WriteEndArray();
        }
    }

    private static IEnumerable<(DocumentReference? Document, string? Address, Sha256 Hash)> Documents(Claim claim)
    {
        foreach (var link in (IEnumerable<AttributionLink>)claim.Attribution)
        {
            yield return (link.Document, link.Document?.Url, default);
        }

        foreach (var item in (IEnumerable<EvidenceItem>)claim.Evidence)
        {
            yield return (item.Document, item.Url ?? item.Document?.Url, item.Url is null ? default : item.Sha256);
        }
    }

    private static void Write(Utf8JsonWriter json, DocumentReference? document, string address, Sha256 hash)
    {
        var publisher = document?.Publisher?.Names.Main;
        json.WriteStartObject();
        json.WriteString("source_name", publisher is null || IsReserved(publisher) ? "document" : publisher);
        if (document?.Title.Main is { } title)
        {
            json.WriteString("description", title);
        }

        json.WriteString("url", address);
        if (!hash.IsAbsent)
        {
            json.WriteStartObject("hashes");
            json.WriteString("SHA-256", hash.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static bool IsReserved(string source) => source is "cve" or "capec";

    /// <summary>Whether the text is an address of the Web in the form of RFC 3986, which STIX demands.</summary>
    private static bool IsAddress(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && text.All(static c => c is > ' ' and < '\u007F' && !"\"<>\\^`{|}[]".Contains(c))
        && Uri.IsWellFormedUriString(text, UriKind.Absolute);
}
