namespace Geopol.Events;

public sealed partial record Proposition
{
    /// <summary>
    /// The key that is equal if the same thing is said, by any speaker. It covers the event and its condition with all that they state, and how
    /// the proposition is put. It doesn't cover members that the recorder inferred. Each call computes it again.
    /// </summary>
    public PropositionKey Key => ClaimKeys.KeyOf(this);

    /// <summary>
    /// The key that is equal for the same matter. How the matter is put makes no difference. A denial, an affirmation, "may", "70 %" and "did
    /// not" of one event have the same matter key. Each call computes it again.
    /// </summary>
    /// <example>
    /// <code>
    /// var hedged = Claim.Parse("DPRK may sell munitions to Russia, per FT");
    /// var denied = Claim.Parse("Russia denied that DPRK sold munitions to Russia, per Reuters");
    /// Console.WriteLine(hedged.Proposition.MatterKey == denied.Proposition.MatterKey);   // True
    /// </code>
    /// </example>
    public MatterKey MatterKey => ClaimKeys.MatterKeyOf(this);
}
