namespace Geopol.Events;

/// <summary>Reads and writes array items that are text values.</summary>
internal readonly struct ValueItem<T> : IItem<T>
    where T : struct, ITextValue<T>
{
    public static bool TryRead(ref WireReader r, out T item) => !(item = r.Value<T>()).IsAbsent;

    public static void Write(ref WireWriter w, T item) => w.String(item.ToString());
}
