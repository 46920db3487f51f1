namespace Geopol.Events;

/// <summary><see cref="Claim"/> on the wire.</summary>
internal readonly struct ClaimCodec : ICodec<Claim>
{
    /// <summary>The format of the wire, for as long as 1 lasts.</summary>
    internal const string Format = "geopol/1";

    public static ReadOnlySpan<string> Members => Names;

    public static Claim? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        var isFormat = false;
        EquatableArray<AttributionLink> attribution = default;
        Confidence? confidence = null;
        Credibility credibility = default;
        EquatableArray<EvidenceItem> evidence = default;
        Extraction? extraction = null;
        EquatableArray<ClaimLink> links = default;
        Proposition? proposition = null;
        Instant? recordedAt = null;
        Actor? recordedBy = null;
        while (r.Next(ref o))
        {
            if (r.Is("attribution"u8)) attribution = r.List<AttributionLink, AttributionLinkCodec>();
            else if (r.Is("confidence"u8)) confidence = r.Object<Confidence, ConfidenceCodec>();
            else if (r.Is("credibility"u8)) credibility = r.Code<Credibility>();
            else if (r.Is("evidence"u8)) evidence = r.List<EvidenceItem, EvidenceItemCodec>();
            else if (r.Is("extraction"u8)) extraction = r.Object<Extraction, ExtractionCodec>();
            else if (r.Is("format"u8)) isFormat = r.TextIs(Format);
            else if (r.Is("links"u8)) links = r.List<ClaimLink, ClaimLinkCodec>();
            else if (r.Is("proposition"u8)) proposition = r.Object<Proposition, PropositionCodec>();
            else if (r.Is("recordedAt"u8)) recordedAt = r.Instant();
            else if (r.Is("recordedBy"u8)) recordedBy = r.Object<Actor, ActorCodec>();
            else r.Unknown(ref o);
        }

        if (!isFormat)
        {
            r.FaultOfFormat(ref o);
        }

        if (!r.Has(ref o, proposition is not null, "proposition") || !r.End(ref o))
        {
            return null;
        }

        return new Claim
        {
            Attribution = attribution,
            Confidence = confidence,
            Credibility = credibility,
            Evidence = evidence,
            Extraction = extraction,
            Links = links,
            Proposition = proposition!,
            RecordedAt = recordedAt,
            RecordedBy = recordedBy,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Claim value) => Write(ref w, value, isWhole: true);

    /// <summary>What the content id covers: all but who recorded the claim and when.</summary>
    internal static void WriteContent(ref WireWriter w, Claim value) => Write(ref w, value, isWhole: false);

    private static void Write(ref WireWriter w, Claim value, bool isWhole)
    {
        var outer = w.Begin(value.Unknown);
        w.List<AttributionLink, AttributionLinkCodec>("attribution"u8, value.Attribution);
        w.Object<Confidence, ConfidenceCodec>("confidence"u8, value.Confidence);
        w.Code("credibility"u8, value.Credibility);
        w.List<EvidenceItem, EvidenceItemCodec>("evidence"u8, value.Evidence);
        w.Object<Extraction, ExtractionCodec>("extraction"u8, value.Extraction);
        w.Text("format"u8, Format);
        w.List<ClaimLink, ClaimLinkCodec>("links"u8, value.Links);
        w.Object<Proposition, PropositionCodec>("proposition"u8, value.Proposition);
        if (isWhole)
        {
            w.Instant("recordedAt"u8, value.RecordedAt);
            w.Object<Actor, ActorCodec>("recordedBy"u8, value.RecordedBy);
        }

        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "attribution", "confidence", "credibility", "evidence", "extraction", "format", "links", "proposition", "recordedAt",
        "recordedBy",
    ];
}
