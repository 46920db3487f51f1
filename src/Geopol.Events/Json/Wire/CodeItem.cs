namespace Geopol.Events;

/// <summary>Reads and writes array items that are open codes.</summary>
internal readonly struct CodeItem<T> : IItem<T>
    where T : struct, IOpenCode<T>
{
    public static bool TryRead(ref WireReader r, out T item) => !(item = r.Code<T>()).IsAbsent;

    public static void Write(ref WireWriter w, T item) => w.String(item.Text);
}
