namespace Geopol.Events;

/// <summary>
/// Stamps claims with who records them and when: the only thing in the library that reads a clock. What is stamped already
/// keeps its stamp.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ClaimRecorder
{
    private readonly IClock clock;
    private readonly Actor? recorder;

    /// <summary>A recorder that reads this clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="recorder">Who records; null where that isn't to be said.</param>
    public ClaimRecorder(IClock clock, Actor? recorder = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        this.clock = clock;
        this.recorder = recorder;
    }

    /// <summary>The claim with the time of now, and who records it, where it has none.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The claim itself where it has both, else a copy.</returns>
    public Claim Record(Claim claim) => Record(claim, recorder);

    /// <summary>The claim with the time of now, and this recorder, where it has none.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="recordedBy">The one who records it; null where that isn't to be said.</param>
    /// <returns>The claim itself where it has both, else a copy.</returns>
    public Claim Record(Claim claim, Actor? recordedBy)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim with
        {
            RecordedAt = claim.RecordedAt ?? clock.GetCurrentInstant(),
            RecordedBy = claim.RecordedBy ?? recordedBy,
        };
    }

    /// <summary>Who records.</summary>
    public override string ToString() => recorder is null ? "a recorder" : $"recorder: {recorder}";
}
