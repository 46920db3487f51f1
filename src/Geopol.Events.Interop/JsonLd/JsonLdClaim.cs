using System.Buffers;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Writes a claim as nodes: the claim, then each link of its chain with its sources, document and quotations, then the system that extracted it.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class JsonLdClaim(Utf8JsonWriter json, JsonLdOptions options)
{
    private readonly ArrayBufferWriter<byte> whole = new(4096);

    public void Write(Claim claim)
    {
        var id = claim.ContentId;
        json.WriteStartObject();
        json.WriteString("@id", JsonLdIds.Claim(id));
        Types("schema:Claim", "prov:Entity");
        json.WriteString("schema:identifier", id.ToString());
        json.WriteString("schema:text", claim.ToString());
        json.WriteString("schema:inLanguage", "en");
        Appearances(claim, id);
        Recorded(claim, id);
        if (options.IncludesWholeClaim)
        {
            whole.ResetWrittenCount();
            ClaimJson.Write(whole, claim);
            json.WritePropertyName("geopol:claim");
            json.WriteRawValue(whole.WrittenSpan, skipInputValidation: true);
        }

        json.WriteEndObject();
        for (var link = 0; link < claim.Attribution.Count; link++)
        {
            Link(claim, id, link);
        }

        Extraction(claim, id);
    }

    /// <summary>The document of the first link shows the claim; the document nearest to the origin showed it first.</summary>
    private void Appearances(Claim claim, ContentId id)
    {
        if (claim.Attribution.Count == 0)
        {
            return;
        }

        Reference("prov:wasQuotedFrom", JsonLdIds.Link(id, 0));
        int[] documents = [.. Enumerable.Range(0, claim.Attribution.Count).Where(at => claim.Attribution[at].Document is not null)];
        if (documents is [var first, ..])
        {
            Reference("schema:appearance", JsonLdIds.Document(id, first));
            Reference("schema:firstAppearance", JsonLdIds.Document(id, documents[^1]));
        }
    }

    private void Recorded(Claim claim, ContentId id)
    {
        if (claim.RecordedAt is { } at)
        {
            json.WriteString("prov:generatedAtTime", at.ToString());
        }

        if (claim.Extraction is not null)
        {
            Reference("prov:wasGeneratedBy", JsonLdIds.Extraction(id));
        }
    }

    /// <summary>An utterance: its speakers are the agents to whom it is attributed, and it was quoted from the next one. The claim itself isn't attributed to them, because they may deny it.</summary>
    private void Link(Claim claim, ContentId id, int at)
    {
        var link = claim.Attribution[at];
        json.WriteStartObject();
        json.WriteString("@id", JsonLdIds.Link(id, at));
        Types("prov:Entity", "schema:CreativeWork");
        if (!link.Act.IsAbsent)
        {
            json.WriteString("geopol:act", link.Act.Text);
        }

        References("prov:wasAttributedTo", link.Sources.Select((actor, source) => JsonLdIds.Actor(actor, JsonLdIds.Source(id, at, source))));
        if (link.Document is not null)
        {
            Reference("schema:isPartOf", JsonLdIds.Document(id, at));
        }

        References("schema:hasPart", link.Quotes.Select((_, quote) => JsonLdIds.Quote(id, at, quote)));
        if (at + 1 < claim.Attribution.Count)
        {
            Reference("prov:wasQuotedFrom", JsonLdIds.Link(id, at + 1));
        }

        json.WriteEndObject();
        for (var source = 0; source < link.Sources.Count; source++)
        {
            Agent(link.Sources[source], JsonLdIds.Actor(link.Sources[source], JsonLdIds.Source(id, at, source)));
        }

        if (link.Document is { } document)
        {
            Document(document, JsonLdIds.Document(id, at));
        }

        for (var quote = 0; quote < link.Quotes.Count; quote++)
        {
            Quotation(link, quote, id, at);
        }
    }

    private void Agent(Actor actor, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        Types(actor.Kind == ActorKind.Person ? ["prov:Person", "schema:Person"] : actor.Kind.IsAbsent || actor.Kind == ActorKind.Unknown ? ["prov:Agent"] : ["prov:Organization", "schema:Organization"]);
        Names("schema:name", actor.Names.IsAbsent ? actor.Description : actor.Names);
        foreach (var item in actor.Id.Where(static item => item.Scheme == IdentifierScheme.Wikidata).Take(1))
        {
            Reference("schema:sameAs", $"http://www.wikidata.org/entity/{Uri.EscapeDataString(item.Value)}");
        }

        json.WriteEndObject();
    }

    private void Document(DocumentReference document, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        Types("schema:CreativeWork", "prov:Entity");
        Names("schema:name", document.Title);
        Text("schema:url", document.Url);
        Text("schema:archivedAt", document.ArchiveUrl);
        Text("schema:datePublished", document.Published.IsAbsent ? null : document.Published.Text);
        Text("schema:inLanguage", document.Language.IsAbsent ? null : document.Language.Text);
        json.WriteEndObject();
    }

    private void Quotation(AttributionLink link, int quote, ContentId id, int at)
    {
        var said = link.Quotes[quote];
        json.WriteStartObject();
        json.WriteString("@id", JsonLdIds.Quote(id, at, quote));
        Types("schema:Quotation", "prov:Entity");
        Text("schema:text", said.Text);
        Text("schema:inLanguage", said.Language.IsAbsent ? null : said.Language.Text);
        References("schema:spokenByCharacter", link.Sources.Select((actor, source) => JsonLdIds.Actor(actor, JsonLdIds.Source(id, at, source))));
        json.WriteEndObject();
    }

    private void Extraction(Claim claim, ContentId id)
    {
        if (claim.Extraction is not { } extraction)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@id", JsonLdIds.Extraction(id));
        Types("prov:Activity");
        Reference("prov:wasAssociatedWith", JsonLdIds.System(extraction.System));
        Text("geopol:version", extraction.Version);
        Text("geopol:id", extraction.Id);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@id", JsonLdIds.System(extraction.System));
        Types("prov:SoftwareAgent");
        json.WriteString("schema:name", extraction.System);
        json.WriteEndObject();
    }

    private void Types(params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("@type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private void Names(string property, LocalizedText texts)
    {
        if (texts.IsAbsent)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("@language", text.Language.Text);
            json.WriteString("@value", text.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Text(string property, string? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text);
        }
    }

    private void Reference(string property, string id) => References(property, [id]);

    private void References(string property, IEnumerable<string> ids)
    {
        var hasAny = false;
        foreach (var id in ids)
        {
            if (!hasAny)
            {
                json.WriteStartArray(property);
                hasAny = true;
            }

            json.WriteStartObject();
            json.WriteString("@id", id);
            json.WriteEndObject();
        }

        if (hasAny)
        {
            json.WriteEndArray();
        }
    }
}
