namespace Geopol.Events;

/// <summary>Reads and writes a localized text as a map from language tag to text. The absent text is null in JSON.</summary>
internal readonly struct LocalizedTextItem : IItem<LocalizedText>
{
    public static bool TryRead(ref WireReader r, out LocalizedText item)
    {
        item = r.LocalizedText();
        return true;
    }

    public static void Write(ref WireWriter w, LocalizedText item)
    {
        if (item.IsAbsent)
        {
            w.Raw("null"u8);
        }
        else
        {
            w.Map(item);
        }
    }
}
