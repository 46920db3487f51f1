namespace Geopol.Events;

/// <summary>Reads and writes unknown members as the members of an object.</summary>
internal readonly struct UnknownMembersItem : IItem<UnknownMembers>
{
    public static bool TryRead(ref WireReader r, out UnknownMembers item)
    {
        item = r.Extra().Records;
        return true;
    }

    public static void Write(ref WireWriter w, UnknownMembers item) => w.End(w.Begin(item));
}
