namespace Geopol.Events;

/// <summary><see cref="EvidenceItem"/> on the wire.</summary>
internal readonly struct EvidenceItemCodec : ICodec<EvidenceItem>
{
    public static ReadOnlySpan<string> Members => Names;

    public static EvidenceItem? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        Instant? accessed = null;
        string? archiveUrl = null, url = null;
        Authenticity authenticity = default;
        Edtf captured = default, published = default;
        LocalizedText description = default;
        DocumentReference? document = null;
        EvidenceKind kind = default;
        Sha256 sha256 = default;
        while (r.Next(ref o))
        {
            if (r.Is("accessed"u8)) accessed = r.Instant();
            else if (r.Is("archiveUrl"u8)) archiveUrl = r.Text();
            else if (r.Is("authenticity"u8)) authenticity = r.Code<Authenticity>();
            else if (r.Is("captured"u8)) captured = r.Edtf();
            else if (r.Is("description"u8)) description = r.Localized();
            else if (r.Is("document"u8)) document = r.Object<DocumentReference, DocumentReferenceCodec>();
            else if (r.Is("kind"u8)) kind = r.Code<EvidenceKind>();
            else if (r.Is("published"u8)) published = r.Edtf();
            else if (r.Is("sha256"u8)) sha256 = r.Value<Sha256>();
            else if (r.Is("url"u8)) url = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new EvidenceItem
        {
            Accessed = accessed,
            ArchiveUrl = archiveUrl,
            Authenticity = authenticity,
            Captured = captured,
            Description = description,
            Document = document,
            Kind = kind,
            Published = published,
            Sha256 = sha256,
            Url = url,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, EvidenceItem value)
    {
        var outer = w.Begin(value.Unknown);
        w.Instant("accessed"u8, value.Accessed);
        w.Text("archiveUrl"u8, value.ArchiveUrl);
        w.Code("authenticity"u8, value.Authenticity);
        w.Value("captured"u8, value.Captured);
        w.Localized("description"u8, value.Description);
        w.Object<DocumentReference, DocumentReferenceCodec>("document"u8, value.Document);
        w.Code("kind"u8, value.Kind);
        w.Value("published"u8, value.Published);
        w.Value("sha256"u8, value.Sha256);
        w.Text("url"u8, value.Url);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "accessed", "archiveUrl", "authenticity", "captured", "description", "document", "kind", "published", "sha256",
        "url",
    ];
}
