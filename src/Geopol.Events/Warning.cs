namespace Geopol.Events;

/// <summary>
/// An actor warns others that, if something comes, something follows: a threat or ultimatum (harm by the issuer), a caution
/// (harm by others), an alert. The issuer warns; it is a link of the attribution only where the report rests on its words.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Warning : GeopolEvent
{
    /// <summary>The actors that warn.</summary>
    [Role(nameof(ActorRole.Issuer))]
    public partial EquatableArray<Actor> Issuers { get; init; }

    /// <summary>The actors that are warned; news rarely names one.</summary>
    [Role(nameof(ActorRole.Addressee))]
    public partial EquatableArray<Actor> Addressees { get; init; }

    /// <summary>The sort of warning; absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial WarningKind Kind { get; init; }

    /// <summary>The condition under which the consequence follows; a deadline is its time.</summary>
    [BearsOnContent]
    public partial Clause? Condition { get; init; }

    /// <summary>The consequence.</summary>
    [BearsOnContent]
    public partial Clause? Consequence { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Issuers, Addressees);
}
