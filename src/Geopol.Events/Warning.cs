namespace Geopol.Events;

/// <summary>
/// One warns others that, if something comes, something follows: a threat or ultimatum (harm by the issuer), a caution
/// (harm by others), an alert. Who warns is the issuer, not a link of the attribution.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Warning : GeopolEvent
{
    /// <summary>Who warns.</summary>
    [Role(nameof(ActorRole.Issuer))]
    public partial Actor? Issuer { get; init; }

    /// <summary>Who is warned; news rarely names one.</summary>
    [Role(nameof(ActorRole.Addressee))]
    public partial EquatableArray<Actor> Addressees { get; init; }

    /// <summary>What sort of warning; absent where the text doesn't tell.</summary>
    public partial WarningKind Kind { get; init; }

    /// <summary>On what it hangs; a deadline is its time.</summary>
    public partial Clause? Condition { get; init; }

    /// <summary>What is to follow.</summary>
    public partial Clause? Consequence { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Issuer, Addressees);

}
