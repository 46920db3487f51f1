namespace Geopol.Events;

/// <summary>
/// Adds the recorder and the time of recording to claims. It is the only type of the library that reads a clock. It never changes a recorder or
/// a time that a claim already has.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class ClaimRecorder
{
    private readonly IClock clock;
    private readonly Actor? recorder;

    /// <summary>Creates a recorder that reads this clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="recorder">The actor that records; null if the claims should not name a recorder.</param>
    public ClaimRecorder(IClock clock, Actor? recorder = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        this.clock = clock;
        this.recorder = recorder;
    }

    /// <summary>Returns the claim with the current time and with the recorder of this instance. Keeps a time or recorder that the claim already has.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>A copy of the claim.</returns>
    public Claim Record(Claim claim) => Record(claim, recorder);

    /// <summary>Returns the claim with the current time and with this recorder. Keeps a time or recorder that the claim already has.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="recordedBy">The actor that records; null if the claim should not name a recorder.</param>
    /// <returns>A copy of the claim.</returns>
    public Claim Record(Claim claim, Actor? recordedBy)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim with
        {
            RecordedAt = claim.RecordedAt ?? clock.GetCurrentInstant(),
            RecordedBy = claim.RecordedBy ?? recordedBy,
        };
    }

    /// <summary>Returns a text with the recorder, for example <c>recorder: an analyst</c>.</summary>
    public override string ToString() => recorder is null ? "a recorder" : $"recorder: {recorder}";
}
