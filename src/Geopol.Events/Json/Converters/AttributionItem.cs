namespace Geopol.Events;

/// <summary>Reads and writes an attribution as an array of links.</summary>
internal readonly struct AttributionItem : IItem<Attribution>
{
    public static bool TryRead(ref WireReader r, out Attribution item)
    {
        item = new Attribution(r.List<AttributionLink, AttributionLinkCodec>());
        return true;
    }

    public static void Write(ref WireWriter w, Attribution item) => w.Items<AttributionLink, ObjectItem<AttributionLink, AttributionLinkCodec>>(item.Items);
}
