namespace Geopol.Events;

/// <summary>Items that are texts.</summary>
internal readonly struct TextItem : IItemReader<string>
{
    public static bool TryRead(ref WireReader r, out string? item) => (item = r.Text()) is not null;
}
