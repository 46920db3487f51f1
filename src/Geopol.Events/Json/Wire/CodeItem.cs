namespace Geopol.Events;

/// <summary>Items that are open codes.</summary>
internal readonly struct CodeItem<T> : IItemReader<T>
    where T : struct, IOpenCode<T>
{
    public static bool TryRead(ref WireReader r, out T item) => !(item = r.Code<T>()).IsAbsent;
}
