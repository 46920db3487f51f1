namespace Geopol.Events;

public sealed partial record Proposition
{
    /// <summary>
    /// Is the same thing said, whoever says it? Covers the event and its condition with all they state, and how it is put; but
    /// not what the recorder inferred. Computed at each call.
    /// </summary>
    public PropositionKey Key => ClaimKeys.KeyOf(this);

    /// <summary>
    /// Is it the same matter, however it is put? A denial, an affirmation, "may", "70 %" and "did not" have one. Computed at
    /// each call.
    /// </summary>
    public MatterKey MatterKey => ClaimKeys.MatterKeyOf(this);
}
