using System.Globalization;

namespace Geopol.Events;

/// <summary>Finds the members that the recorder added and that the text doesn't state.</summary>
internal static class InferredMembers
{
    /// <summary>Returns whether a mark says that the recorder added the member with this path.</summary>
    internal static bool Is(EquatableArray<Mark> marks, string path)
    {
        foreach (var mark in marks)
        {
            if (mark.Kind == MarkKind.Inferred && mark.Member.Text == path)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the items of a list that aren't marked as inferred. A mark is on the member or on an item: <c>agents[1]</c>.</summary>
    internal static ReadOnlySpan<T> Without<T>(EquatableArray<Mark> marks, string path, ReadOnlySpan<T> items)
    {
        if (marks.IsEmpty || items.IsEmpty)
        {
            return items;
        }

        // A set is used, because an event may have as many marks as participants.
        var inferred = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            if (mark.Kind == MarkKind.Inferred)
            {
                inferred.Add(mark.Member.Text);
            }
        }

        if (inferred.Contains(path))
        {
            return default;
        }

        var said = new List<T>();
        for (var i = 0; i < items.Length; i++)
        {
            if (inferred.Count == 0 || !inferred.Contains(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))
            {
                said.Add(items[i]);
            }
        }

        return said.ToArray();
    }
}
