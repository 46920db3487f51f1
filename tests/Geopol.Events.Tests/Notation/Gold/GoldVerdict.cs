namespace Geopol.Events.Tests;

/// <summary>A verdict on a reading, and its reasons.</summary>
internal sealed record GoldVerdict(Verdict Verdict, IReadOnlyList<string> Reasons)
{
    internal static GoldVerdict Refused { get; } = new(Verdict.Refused, []);

    internal static GoldVerdict Unread(string reason) => new(Verdict.Unread, [reason]);

    /// <summary>A better verdict is nearer to the sentence. If the verdicts are equal, fewer reasons are nearer.</summary>
    internal bool IsNearerThan(GoldVerdict other) =>
        Verdict > other.Verdict || (Verdict == other.Verdict && Reasons.Count < other.Reasons.Count);

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n      - ", [Verdict.ToString(), .. Reasons]);
}
