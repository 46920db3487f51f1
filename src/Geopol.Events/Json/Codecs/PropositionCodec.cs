namespace Geopol.Events;

/// <summary><see cref="Proposition"/> on the wire.</summary>
internal readonly struct PropositionCodec : ICodec<Proposition>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Proposition? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        EquatableArray<Asked> asks = default;
        Aspect aspect = default;
        Proposition? condition = null;
        Disposition disposition = default;
        GeopolEvent? content = null;
        Evidentiality evidentiality = default;
        Likelihood? likelihood = null;
        Modality modality = default;
        Polarity polarity = default;
        Tense tense = default;
        Wording? wording = null;
        while (r.Next(ref o))
        {
            if (r.Is("asks"u8)) asks = r.Codes<Asked>();
            else if (r.Is("aspect"u8)) aspect = r.Code<Aspect>();
            else if (r.Is("condition"u8)) condition = r.Object<Proposition, PropositionCodec>();
            else if (r.Is("disposition"u8)) disposition = r.Code<Disposition>();
            else if (r.Is("event"u8)) content = r.Object<GeopolEvent, EventCodec>();
            else if (r.Is("evidentiality"u8)) evidentiality = r.Code<Evidentiality>();
            else if (r.Is("likelihood"u8)) likelihood = r.Object<Likelihood, LikelihoodCodec>();
            else if (r.Is("modality"u8)) modality = r.Code<Modality>();
            else if (r.Is("polarity"u8)) polarity = r.Code<Polarity>();
            else if (r.Is("tense"u8)) tense = r.Code<Tense>();
            else if (r.Is("wording"u8)) wording = r.Object<Wording, WordingCodec>();
            else r.Unknown(ref o);
        }

        if (!r.Has(ref o, content is not null, "event") || !r.End(ref o))
        {
            return null;
        }

        return new Proposition
        {
            Asks = asks,
            Aspect = aspect,
            Condition = condition,
            Disposition = disposition,
            Event = content!,
            Evidentiality = evidentiality,
            Likelihood = likelihood,
            Modality = modality,
            Polarity = polarity,
            Tense = tense,
            Wording = wording,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Proposition value)
    {
        var outer = w.Begin(value.Unknown);
        w.Codes("asks"u8, value.Asks);
        w.Code("aspect"u8, value.Aspect);
        w.Object<Proposition, PropositionCodec>("condition"u8, value.Condition);
        w.Code("disposition"u8, value.Disposition);
        w.Object<GeopolEvent, EventCodec>("event"u8, value.Event);
        w.Code("evidentiality"u8, value.Evidentiality);
        w.Object<Likelihood, LikelihoodCodec>("likelihood"u8, value.Likelihood);
        w.Code("modality"u8, value.Modality);
        w.Code("polarity"u8, value.Polarity == Polarity.Affirmed ? default : value.Polarity);
        w.Code("tense"u8, value.Tense);
        w.Object<Wording, WordingCodec>("wording"u8, value.Wording);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "asks", "aspect", "condition", "disposition", "event", "evidentiality", "likelihood", "modality", "polarity",
        "tense", "wording",
    ];
}
