namespace Geopol.Events.Tests;

/// <summary>The comparison of a claim with a right encoding. It has the parts that match labels, and the faults that were found.</summary>
internal sealed class GoldComparison(GoldEncoding encoding, ReadClaim claim)
{
    private readonly List<string> wrong = [];
    private readonly List<string> poorer = [];
    private readonly HashSet<GoldPart> used = [];

    internal GoldEncoding Expected { get; } = encoding;

    internal ReadClaim Claim { get; } = claim;

    internal string Event => Claim.Type;

    /// <summary>The labels that were found in their role.</summary>
    internal List<GoldMatch> Matches { get; } = [];

    /// <summary>The labels that weren't found in their role.</summary>
    internal List<(string Role, GoldLabel Label)> Missing { get; } = [];

    /// <summary>All labels of participants, clauses and the place, with their roles.</summary>
    internal IReadOnlyList<(string Role, GoldLabel Label)> Labels { get; } =
    [
        .. encoding.Roles.SelectMany(static row => row.Labels.Select(label => (row.Role, label))),
        .. encoding.Where is { } where ? [(RoleNames.Where, where)] : Array.Empty<(string, GoldLabel)>(),
    ];

    /// <summary>The verdict on everything that was compared so far.</summary>
    internal GoldVerdict Result => new(wrong.Count > 0 ? Verdict.Wrong : poorer.Count > 0 ? Verdict.Poorer : Verdict.Right, [.. wrong, .. poorer]);

    internal void Wrong(string reason) => wrong.Add(reason);

    internal void Poorer(string reason) => poorer.Add(reason);

    internal void Add(bool isWrong, string reason) => (isWrong ? wrong : poorer).Add(reason);

    /// <summary>Returns whether one of the contradictions satisfies this condition.</summary>
    internal bool IsWrong(Func<string, bool> reason) => wrong.Any(reason);

    internal void Use(GoldPart part) => used.Add(part);

    internal bool IsUsed(GoldPart part) => used.Contains(part);
}
