namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    /// <summary>
    /// Adds sure identifiers to the actors of a claim. Each actor that this registry is sure of gets the identifier that keys use. A named seat of
    /// government (the Kremlin) gets the actor that it stands for. Claims that name the same actor differently then have the same keys.
    /// </summary>
    /// <param name="claim">The claim. Its recorder, its evidence and the documents of its evidence don't change.</param>
    /// <returns>
    /// The claim with the additions, and a list of them. The event or link around each addition gets the mark <c>inferred</c> with the path of the
    /// addition (<c>suppliers[0].id.iso3166-1-alpha-2</c>). Keys keep a marked code of a named actor, because the code states nothing that the name
    /// doesn't state. Countries get their ISO 3166-1 alpha-2 code, other actors their Wikidata item. A second call adds nothing.
    /// </returns>
    /// <example>
    /// <code>
    /// var claim = new Claim { Proposition = new Transfer { Suppliers = [Actor.Named(ActorKind.State, "North Korea")], Stage = TransferStage.Delivered } };
    /// var reconciled = ActorRegistry.Default.Reconcile(claim);
    /// Console.WriteLine(((Transfer)reconciled.Claim.Proposition.Event).Suppliers[0].Id);   // iso3166-1-alpha-2:KP
    /// </code>
    /// </example>
    public Reconciliation Reconcile(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new Reconciler(this).Reconcile(claim);
    }
}
