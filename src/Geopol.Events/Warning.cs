namespace Geopol.Events;

/// <summary>
/// One warns others that, if something comes, something follows: a threat or ultimatum (harm by the issuer), a caution
/// (harm by others), an alert. Who warns is the issuer, not a link of the attribution.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Warning : GeopolEvent
{
    /// <summary>A warning of which nothing is said yet.</summary>
    public Warning()
    {
    }

    internal Warning(in EventParts parts) : base(parts)
    {
    }

    /// <inheritdoc/>
    public override string Type => WarningCodec.TypeName;

    /// <summary>Who warns.</summary>
    public Actor? Issuer { get; init => field = Nesting.Guard(value); }

    /// <summary>Who is warned; news rarely names one.</summary>
    public EquatableArray<Actor> Addressees { get; init => field = Nesting.Guard(value); }

    /// <summary>What sort of warning; absent where the text doesn't tell.</summary>
    public WarningKind Kind { get; init; }

    /// <summary>On what it hangs; a deadline is its time.</summary>
    public Clause? Condition { get; init => field = Nesting.Guard(value); }

    /// <summary>What is to follow.</summary>
    public Clause? Consequence { get; init => field = Nesting.Guard(value); }

    /// <inheritdoc/>
    public override IEnumerable<ActorInRole> InRoles() =>
        ActorInRole.All((ActorRole.Issuer, Issuer)).Concat(ActorInRole.All(ActorRole.Addressee, Addressees));

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Issuer, Addressees);

    private protected override int OwnDepth => Math.Max(
        Math.Max(Nesting.DepthOf(Issuer), Nesting.DepthOf(Addressees)),
        Math.Max(Nesting.DepthOf(Condition), Nesting.DepthOf(Consequence)));
}
