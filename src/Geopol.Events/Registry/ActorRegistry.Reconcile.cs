namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    /// <summary>
    /// Adds to the actors of a claim the identifier by which keys know them, where this registry is sure who they are, and to a named seat of
    /// government (the Kremlin) whom it stands for. Then claims meet that name one actor differently.
    /// </summary>
    /// <param name="claim">The claim. Who recorded it, evidence and documents of evidence are left as they are.</param>
    /// <returns>
    /// The claim with the additions, and what they are. Each is marked <c>inferred</c> at the event or link around it, at its own path
    /// (<c>suppliers[0].id.iso3166-1-alpha-2</c>): that keeps it in the keys, for a code says of a named actor nothing that its name doesn't.
    /// Countries get their ISO 3166-1 alpha-2 code, others their Wikidata item. Doing it again adds nothing.
    /// </returns>
    public Reconciliation Reconcile(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new Reconciler(this).Reconcile(claim);
    }
}
