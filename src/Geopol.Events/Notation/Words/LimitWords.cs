namespace Geopol.Events;

/// <summary>The words of members that a denial, a doubt or a correction is limited to: denies as to the items that.</summary>
internal static class LimitWords
{
    private static readonly string[] Members =
    [
        .. Enum.GetNames<FrameRole>().Skip(1).Select(static name => char.ToLowerInvariant(name[0]) + name[1..]), "when", "stage", "status", "mode", "counts", "amounts", "title", "verb",
    ];

    /// <summary>Each member's path and its words, the longest first.</summary>
    internal static (string Path, string Words)[] All { get; } = [.. Members.Distinct().Select(static member => (member, Spaced(member))).OrderByDescending(static pair => pair.Item2.Length)];

    /// <summary>The words of a member; null of one that only its path says.</summary>
    internal static string? Of(MemberPath path) => Array.Find(All, pair => pair.Path == path.Text).Words;

    private static string Spaced(string member) => string.Concat(member.Select(static c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
