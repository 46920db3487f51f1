namespace Geopol.Events;

/// <summary>The words of members for the limit of a denial, a doubt or a correction: "denies as to the items that".</summary>
internal static class LimitWords
{
    private static readonly string[] Members =
    [
        .. Enum.GetNames<FrameRole>().Skip(1).Select(static name => char.ToLowerInvariant(name[0]) + name[1..]), "when", "stage", "status", "mode", "counts", "amounts", "title", "verb",
    ];

    /// <summary>The path and the words of each member, the longest first.</summary>
    internal static (string Path, string Words)[] All { get; } = [.. Members.Distinct().Select(static member => (member, Spaced(member))).OrderByDescending(static pair => pair.Item2.Length)];

    /// <summary>Returns the words of a member, or null if the member has no words.</summary>
    internal static string? Of(MemberPath path) => Array.Find(All, pair => pair.Path == path.Text).Words;

    /// <summary>Reads the limit of a link's act: "as to the items and the end use". Returns false, with the position unchanged, if there is no limit.</summary>
    internal static bool TryRead(Cursor cursor, out EquatableArray<MemberPath> members)
    {
        members = default;
        var start = cursor.Position;
        if (!cursor.Skip("as to"))
        {
            return false;
        }

        var all = new List<MemberPath>();
        do
        {
            if (!cursor.Try("the") || Array.Find(All, member => cursor.Try(member.Words)) is not { Path: { } path })
            {
                return cursor.Back(start);
            }

            all.Add(MemberPath.Parse(path));
        }
        while (cursor.Try("and"));
        members = [.. all];
        return true;
    }

    private static string Spaced(string member) => string.Concat(member.Select(static c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
