namespace Geopol.Events;

/// <summary>
/// Adds to claims who records them and when. It is the only type of the library that reads a clock. It never changes a recorder or a time that a
/// claim has already.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ClaimRecorder
{
    private readonly IClock clock;
    private readonly Actor? recorder;

    /// <summary>Creates a recorder that reads this clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="recorder">The actor that records; null where the claims are not to name it.</param>
    public ClaimRecorder(IClock clock, Actor? recorder = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        this.clock = clock;
        this.recorder = recorder;
    }

    /// <summary>Returns the claim with the current time and with the recorder of this instance, where the claim has none.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>A copy of the claim. A recorder or a time that the claim has already stays.</returns>
    public Claim Record(Claim claim) => Record(claim, recorder);

    /// <summary>Returns the claim with the current time and with this recorder, where the claim has none.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="recordedBy">The actor that records; null where the claim is not to name it.</param>
    /// <returns>A copy of the claim. A recorder or a time that the claim has already stays.</returns>
    public Claim Record(Claim claim, Actor? recordedBy)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim with
        {
            RecordedAt = claim.RecordedAt ?? clock.GetCurrentInstant(),
            RecordedBy = claim.RecordedBy ?? recordedBy,
        };
    }

    /// <summary>The recorder.</summary>
    public override string ToString() => recorder is null ? "a recorder" : $"recorder: {recorder}";
}
