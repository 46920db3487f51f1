namespace Geopol.Events;

/// <summary>Items that are written as one text.</summary>
internal readonly struct ValueItem<T> : IItem<T>
    where T : struct, ITextValue<T>
{
    public static bool TryRead(ref WireReader r, out T item) => !(item = r.Value<T>()).IsAbsent;

    public static void Write(ref WireWriter w, T item) => w.String(item.ToString());
}
