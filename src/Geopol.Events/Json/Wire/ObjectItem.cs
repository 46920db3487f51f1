namespace Geopol.Events;

/// <summary>Reads and writes array items that are objects.</summary>
internal readonly struct ObjectItem<T, TCodec> : IItem<T>
    where T : class
    where TCodec : ICodec<T>
{
    public static bool TryRead(ref WireReader r, out T? item) => (item = TCodec.Read(ref r)) is not null;

    public static void Write(ref WireWriter w, T item) => TCodec.Write(ref w, item);
}
