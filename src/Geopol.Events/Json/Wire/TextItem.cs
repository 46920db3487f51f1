namespace Geopol.Events;

/// <summary>Reads and writes array items that are texts.</summary>
internal readonly struct TextItem : IItem<string>
{
    public static bool TryRead(ref WireReader r, out string? item) => (item = r.Text()) is not null;

    public static void Write(ref WireWriter w, string item) => w.String(item);
}
