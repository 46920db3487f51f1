namespace Geopol.Events;

/// <summary><see cref="Transfer"/> on the wire.</summary>
internal readonly struct TransferCodec : ICodec<Transfer>
{
    internal const string TypeName = "transfer";

    public static ReadOnlySpan<string> Members => Names;

    public static Transfer? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        var parts = default(EventParts);
        EquatableArray<Goods> consideration = default, items = default;
        EventTime? deliveredOn = null, orderedOn = null;
        string? endUse = null;
        Actor? endUser = null, onBehalfOf = null, origin = null, recipient = null, stageBy = null, supplier = null;
        EquatableArray<Actor> financedBy = default, intermediaries = default;
        TransferKind kind = default;
        TransferStage stage = default;
        EquatableArray<Place> via = default;
        while (r.Next(ref o))
        {
            if (r.Is("consideration"u8)) consideration = r.List<Goods, GoodsCodec>();
            else if (r.Is("deliveredOn"u8)) deliveredOn = r.Object<EventTime, EventTimeCodec>();
            else if (r.Is("endUse"u8)) endUse = r.Text();
            else if (r.Is("endUser"u8)) endUser = r.Object<Actor, ActorCodec>();
            else if (r.Is("financedBy"u8)) financedBy = r.List<Actor, ActorCodec>();
            else if (r.Is("intermediaries"u8)) intermediaries = r.List<Actor, ActorCodec>();
            else if (r.Is("items"u8)) items = r.List<Goods, GoodsCodec>();
            else if (r.Is("kind"u8)) kind = r.Code<TransferKind>();
            else if (r.Is("onBehalfOf"u8)) onBehalfOf = r.Object<Actor, ActorCodec>();
            else if (r.Is("orderedOn"u8)) orderedOn = r.Object<EventTime, EventTimeCodec>();
            else if (r.Is("origin"u8)) origin = r.Object<Actor, ActorCodec>();
            else if (r.Is("recipient"u8)) recipient = r.Object<Actor, ActorCodec>();
            else if (r.Is("stage"u8)) stage = r.Code<TransferStage>();
            else if (r.Is("stageBy"u8)) stageBy = r.Object<Actor, ActorCodec>();
            else if (r.Is("supplier"u8)) supplier = r.Object<Actor, ActorCodec>();
            else if (r.Is("via"u8)) via = r.List<Place, PlaceCodec>();
            else if (!EventCodec.TryReadCommon(ref r, ref parts)) r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Transfer(parts)
        {
            Consideration = consideration,
            DeliveredOn = deliveredOn,
            EndUse = endUse,
            EndUser = endUser,
            FinancedBy = financedBy,
            Intermediaries = intermediaries,
            Items = items,
            Kind = kind,
            OnBehalfOf = onBehalfOf,
            OrderedOn = orderedOn,
            Origin = origin,
            Recipient = recipient,
            Stage = stage,
            StageBy = stageBy,
            Supplier = supplier,
            Via = via,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Transfer value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("$type"u8, TypeName);
        w.List<Coding, CodingCodec>("codings"u8, value.Codings);
        w.List<Goods, GoodsCodec>("consideration"u8, value.Consideration);
        w.Codes("contexts"u8, value.Contexts);
        w.Object<EventTime, EventTimeCodec>("deliveredOn"u8, value.DeliveredOn);
        w.Localized("description"u8, value.Description);
        w.Text("endUse"u8, value.EndUse);
        w.Object<Actor, ActorCodec>("endUser"u8, value.EndUser);
        w.List<Actor, ActorCodec>("financedBy"u8, value.FinancedBy);
        w.List<Actor, ActorCodec>("intermediaries"u8, value.Intermediaries);
        w.List<Goods, GoodsCodec>("items"u8, value.Items);
        w.Code("kind"u8, value.Kind);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.Object<Actor, ActorCodec>("onBehalfOf"u8, value.OnBehalfOf);
        w.Object<EventTime, EventTimeCodec>("orderedOn"u8, value.OrderedOn);
        w.Object<Actor, ActorCodec>("origin"u8, value.Origin);
        w.Object<Actor, ActorCodec>("recipient"u8, value.Recipient);
        w.List<RelatedMatter, RelatedMatterCodec>("related"u8, value.Related);
        w.Code("stage"u8, value.Stage);
        w.Object<Actor, ActorCodec>("stageBy"u8, value.StageBy);
        w.Object<Actor, ActorCodec>("supplier"u8, value.Supplier);
        w.List<Place, PlaceCodec>("via"u8, value.Via);
        w.Object<EventTime, EventTimeCodec>("when"u8, value.When);
        w.Object<Place, PlaceCodec>("where"u8, value.Where);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "$type", "codings", "consideration", "contexts", "deliveredOn", "description", "endUse", "endUser",
        "financedBy", "intermediaries", "items", "kind", "marks", "onBehalfOf", "orderedOn", "origin", "recipient",
        "related", "stage", "stageBy", "supplier", "via", "when", "where",
    ];
}
