namespace Geopol.Events;

/// <summary>
/// Writes the identity of goods. It is the first of these that the goods have: the commodity, the folded name, the first code, the designation.
/// The form of a statement has the other members too.
/// </summary>
internal static class GoodsIdentity
{
    internal static void Write(ref IdentityWriter w, Goods goods)
    {
        w.Begin(goods.Unknown);
        var isCoded = !goods.Commodity.IsAbsent && !w.IsInferred("commodity"u8);
        var name = isCoded || w.IsInferred("name"u8) ? null : goods.Name;
        var code = isCoded || name is not null || w.IsInferred("codes"u8) ? null : IdentifierIdentity.Of(goods.Codes);
        w.Exact("code"u8, code);
        w.Code("commodity"u8, goods.Commodity);
        if (!w.IsMatter)
        {
            w.Code("condition"u8, goods.Condition);
            w.Value("delivered"u8, goods.Delivered, QuantityIdentity.Write);
            w.Folded("designation"u8, goods.Designation);
        }
        else if (!isCoded && name is null && code is null)
        {
            w.Folded("designation"u8, goods.Designation);
        }

        w.Folded("name"u8, name);
        if (!w.IsMatter)
        {
            w.Set("orDesignations"u8, goods.OrDesignations, static (ref w, designation) => w.Text(Folding.Fold(designation)));
            w.Value("ordered"u8, goods.Ordered, QuantityIdentity.Write);
            w.Set("properties"u8, goods.Properties, QuantityIdentity.Write);
            w.Value("quantity"u8, goods.Quantity, QuantityIdentity.Write);
            w.Unknown(goods.Unknown);
            w.Value("value"u8, goods.Value, QuantityIdentity.Write);
        }

        w.End();
    }
}
