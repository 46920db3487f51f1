namespace Geopol.Events;

/// <summary>Items that are objects.</summary>
internal readonly struct ObjectItem<T, TCodec> : IItemReader<T>
    where T : class
    where TCodec : ICodec<T>
{
    public static bool TryRead(ref WireReader r, out T? item) => (item = TCodec.Read(ref r)) is not null;
}
