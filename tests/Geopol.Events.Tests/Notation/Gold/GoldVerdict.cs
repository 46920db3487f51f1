namespace Geopol.Events.Tests;

/// <summary>A verdict on a reading, and its reasons.</summary>
internal sealed record GoldVerdict(Verdict Verdict, IReadOnlyList<string> Reasons)
{
    internal static GoldVerdict Refused { get; } = new(Verdict.Refused, []);

    internal static GoldVerdict Unread(string reason) => new(Verdict.Unread, [reason]);

    /// <summary>
    /// Returns whether this verdict is nearer to the sentence. A better verdict is nearer. If the verdicts are equal, the verdict with fewer reasons is nearer.
    /// </summary>
    internal bool IsNearerThan(GoldVerdict other) =>
        Verdict > other.Verdict || (Verdict == other.Verdict && Reasons.Count < other.Reasons.Count);

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n      - ", [Verdict.ToString(), .. Reasons]);
}
