namespace Geopol.Events;

/// <summary><see cref="Goods"/> on the wire.</summary>
internal readonly struct GoodsCodec : ICodec<Goods>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Goods? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        Identifiers codes = default;
        Commodity commodity = default;
        GoodsCondition condition = default;
        Quantity? delivered = null, ordered = null, quantity = null;
        string? designation = null, name = null;
        EquatableArray<string> orDesignations = default;
        Money? value = null;
        while (r.Next(ref o))
        {
            if (r.Is("codes"u8)) codes = r.Ids();
            else if (r.Is("commodity"u8)) commodity = r.Code<Commodity>();
            else if (r.Is("condition"u8)) condition = r.Code<GoodsCondition>();
            else if (r.Is("delivered"u8)) delivered = r.Object<Quantity, QuantityCodec>();
            else if (r.Is("designation"u8)) designation = r.Text();
            else if (r.Is("name"u8)) name = r.Text();
            else if (r.Is("orDesignations"u8)) orDesignations = r.Texts();
            else if (r.Is("ordered"u8)) ordered = r.Object<Quantity, QuantityCodec>();
            else if (r.Is("quantity"u8)) quantity = r.Object<Quantity, QuantityCodec>();
            else if (r.Is("value"u8)) value = r.Object<Money, MoneyCodec>();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Goods
        {
            Codes = codes,
            Commodity = commodity,
            Condition = condition,
            Delivered = delivered,
            Designation = designation,
            Name = name,
            OrDesignations = orDesignations,
            Ordered = ordered,
            Quantity = quantity,
            Value = value,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Goods value)
    {
        var outer = w.Begin(value.Unknown);
        w.Ids("codes"u8, value.Codes);
        w.Code("commodity"u8, value.Commodity);
        w.Code("condition"u8, value.Condition);
        w.Object<Quantity, QuantityCodec>("delivered"u8, value.Delivered);
        w.Text("designation"u8, value.Designation);
        w.Text("name"u8, value.Name);
        w.Texts("orDesignations"u8, value.OrDesignations);
        w.Object<Quantity, QuantityCodec>("ordered"u8, value.Ordered);
        w.Object<Quantity, QuantityCodec>("quantity"u8, value.Quantity);
        w.Object<Money, MoneyCodec>("value"u8, value.Value);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "codes", "commodity", "condition", "delivered", "designation", "name", "orDesignations", "ordered", "quantity",
        "value",
    ];
}
