namespace Geopol.Events;

/// <summary>Reads what an act of a link is limited to: "as to the items and the end use".</summary>
internal sealed class LimitReader(Cursor cursor)
{
    /// <summary>Reads the members; false, and nothing stepped over, where none stand here.</summary>
    internal bool TryRead(out EquatableArray<MemberPath> members)
    {
        var start = cursor.Position;
        var all = new List<MemberPath>();
        members = default;
        if (cursor.TryAny(["as to"]) is null)
        {
            return false;
        }

        do
        {
            if (!cursor.Try("the") || !TryOne(all))
            {
                return cursor.Back(start);
            }
        }
        while (cursor.Try("and"));
        members = [.. all];
        return true;
    }

    private bool TryOne(List<MemberPath> all)
    {
        foreach (var (path, words) in LimitWords.All)
        {
            if (cursor.Try(words))
            {
                all.Add(MemberPath.Parse(path));
                return true;
            }
        }

        return false;
    }
}
