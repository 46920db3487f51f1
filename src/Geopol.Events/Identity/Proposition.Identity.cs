namespace Geopol.Events;

public sealed partial record Proposition
{
    /// <summary>
    /// The key of the same thing said, by any speaker. It covers the event and its condition with all that they state, and how the proposition
    /// is put, but not members that the recorder inferred. Each call computes it again.
    /// </summary>
    public PropositionKey Key => ClaimKeys.KeyOf(this);

    /// <summary>
    /// The key of the same matter, however it is put. A denial, an affirmation, "may", "70 %" and "did not" of one event have the same matter
    /// key. Each call computes it again.
    /// </summary>
    public MatterKey MatterKey => ClaimKeys.MatterKeyOf(this);
}
