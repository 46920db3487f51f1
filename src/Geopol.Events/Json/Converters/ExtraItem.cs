namespace Geopol.Events;

/// <summary>Reads and writes extra data as an object with a member for each format.</summary>
internal readonly struct ExtraItem : IItem<Extra>
{
    public static bool TryRead(ref WireReader r, out Extra item)
    {
        item = r.Extra();
        return true;
    }

    public static void Write(ref WireWriter w, Extra item) => w.End(w.Begin(item.Records));
}
