namespace Geopol.Events;

/// <summary>Reads and writes identifiers as a map from scheme to code.</summary>
internal readonly struct IdentifiersItem : IItem<Identifiers>
{
    public static bool TryRead(ref WireReader r, out Identifiers item)
    {
        item = r.Identifiers();
        return true;
    }

    public static void Write(ref WireWriter w, Identifiers item) => w.Map(item);
}
