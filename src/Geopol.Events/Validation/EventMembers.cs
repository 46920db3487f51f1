namespace Geopol.Events;

/// <summary>Looks up the members of an event by their JSON names.</summary>
internal static class EventMembers
{
    /// <summary>
    /// Returns whether the event can have this member. It can if its type has the member, or if the event contains it as an unknown member. An event of an
    /// unknown type can have any member.
    /// </summary>
    internal static bool Has(GeopolEvent value, ReadOnlySpan<char> name) =>
        value is UnknownEvent || HasName(value.KnownMembers, name) || HasName(value.Unknown, name);

    // The search is binary, because the members are sorted by name and an event can have as many members as marks.
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
