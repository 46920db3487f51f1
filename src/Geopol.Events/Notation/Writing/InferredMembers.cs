using System.Globalization;

namespace Geopol.Events;

/// <summary>Whether the recorder added a member: a sentence says what was said.</summary>
internal static class InferredMembers
{
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

    /// <summary>Those of a list of which no mark says that the recorder added them: the member, or one of its places.</summary>
    internal static ReadOnlySpan<T> Without<T>(EquatableArray<Mark> marks, string path, ReadOnlySpan<T> items)
    {
        if (marks.IsEmpty || items.IsEmpty)
        {
            return items;
        }

        // A set: an event may have as many marks as participants.
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
