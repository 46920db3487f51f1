namespace Geopol.Events;

/// <summary>Which members an event's type has, by their names on the wire.</summary>
internal static class EventMembers
{
    /// <summary>Whether the type has this member. An unknown type may have any.</summary>
    internal static bool Has(GeopolEvent value, ReadOnlySpan<char> name) => value is UnknownEvent || HasName(value.KnownMembers, name);

    internal static bool HasName(ReadOnlySpan<string> members, ReadOnlySpan<char> name)
    {
        foreach (var member in members)
        {
            if (name.SequenceEqual(member))
            {
                return true;
            }
        }

        return false;
    }
}
