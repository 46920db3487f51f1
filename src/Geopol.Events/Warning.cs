namespace Geopol.Events;

/// <summary>
/// An event in which an actor warns others that something follows if something else happens. It can be a threat or ultimatum (harm by the
/// issuer), a caution (harm by others) or an alert. The issuer is the actor that warns. Add the issuer to the attribution as well only if the
/// report is based on the issuer's words.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Warning : GeopolEvent
{
    /// <summary>The actors that warn.</summary>
    [Role(nameof(ActorRole.Issuer))]
    public partial EquatableArray<Actor> Issuers { get; init; }

    /// <summary>The actors that are warned; news rarely names them.</summary>
    [Role(nameof(ActorRole.Addressee))]
    public partial EquatableArray<Actor> Addressees { get; init; }

    /// <summary>The kind of warning; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial WarningKind Kind { get; init; }

    /// <summary>The condition under which the consequence follows. A deadline is the time of the condition.</summary>
    [BearsOnContent]
    public partial Clause? Condition { get; init; }

    /// <summary>The consequence that the issuers warn of.</summary>
    [BearsOnContent]
    public partial Clause? Consequence { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Issuers, Addressees);
}
