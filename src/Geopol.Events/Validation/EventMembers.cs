namespace Geopol.Events;

/// <summary>Which members an event's type has, by their names on the wire.</summary>
internal static class EventMembers
{
    /// <summary>Whether the event may have this member: its type has it, or it stands in the event as one of a later version. An unknown type may have any.</summary>
    internal static bool Has(GeopolEvent value, ReadOnlySpan<char> name) =>
        value is UnknownEvent || HasName(value.KnownMembers, name) || HasName(value.Unknown, name);

    // There may be as many of them as marks: they are sorted by name.
    internal static bool HasName(UnknownMembers members, ReadOnlySpan<char> name)
    {
        var sorted = members.AsSpan();
        while (!sorted.IsEmpty)
        {
            var middle = sorted.Length / 2;
            var order = name.SequenceCompareTo(sorted[middle].Name);
            if (order == 0)
            {
                return true;
            }

            sorted = order < 0 ? sorted[..middle] : sorted[(middle + 1)..];
        }

        return false;
    }

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
