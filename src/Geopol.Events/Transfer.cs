namespace Geopol.Events;

/// <summary>
/// Goods, means or knowledge pass, or are to pass, from one to another: sale, gift, delivery, capture. Terms of SIPRI's
/// trade register and the UN Register of Conventional Arms.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Each role is null where the text doesn't say; <see cref="Actor.NotKnown"/>
/// where it says that it isn't known; <see cref="Actor.OneOf"/> where it names alternatives.
/// </remarks>
public sealed partial record Transfer : GeopolEvent
{
    /// <summary>A transfer of which nothing is said yet.</summary>
    public Transfer()
    {
    }

    internal Transfer(in EventParts parts) : base(parts)
    {
    }

    /// <inheritdoc/>
    public override string Type => TransferCodec.TypeName;

    /// <summary>Who gives.</summary>
    public Actor? Supplier { get; init => field = Nesting.Guard(value); }

    /// <summary>Who receives.</summary>
    public Actor? Recipient { get; init => field = Nesting.Guard(value); }

    /// <summary>Who is to use the goods, where that isn't the recipient.</summary>
    public Actor? EndUser { get; init => field = Nesting.Guard(value); }

    /// <summary>The state of manufacture.</summary>
    public Actor? Origin { get; init => field = Nesting.Guard(value); }

    /// <summary>Through whose hands the goods go.</summary>
    public EquatableArray<Actor> Intermediaries { get; init => field = Nesting.Guard(value); }

    /// <summary>Who pays for it, where that isn't the recipient.</summary>
    public EquatableArray<Actor> FinancedBy { get; init => field = Nesting.Guard(value); }

    /// <summary>For whom the supplier or recipient acts.</summary>
    public Actor? OnBehalfOf { get; init => field = Nesting.Guard(value); }

    /// <summary>The goods.</summary>
    public EquatableArray<Goods> Items { get; init; }

    /// <summary>What is given in return, only where that is said of the same deal.</summary>
    public EquatableArray<Goods> Consideration { get; init; }

    /// <summary>On what ground: sale, gift, loan ...</summary>
    public TransferKind Kind { get; init; }

    /// <summary>The step that the sentence is about; absent for the transfer itself ("may sell", "sold").</summary>
    public TransferStage Stage { get; init; }

    /// <summary>Who took that step.</summary>
    public Actor? StageBy { get; init => field = Nesting.Guard(value); }

    /// <summary>When it was ordered.</summary>
    public EventTime? OrderedOn { get; init; }

    /// <summary>When it was or is to be delivered.</summary>
    public EventTime? DeliveredOn { get; init; }

    /// <summary>The places on the way.</summary>
    public EquatableArray<Place> Via { get; init => field = Nesting.Guard(value); }

    /// <summary>What the goods are for: "the war against Ukraine".</summary>
    public string? EndUse { get; init => field = WellFormed.OrAbsent(value); }

    /// <inheritdoc/>
    public override IEnumerable<ActorInRole> InRoles() => ActorInRole.All(
        (ActorRole.Supplier, Supplier), (ActorRole.Recipient, Recipient), (ActorRole.EndUser, EndUser), (ActorRole.Origin, Origin),
        (ActorRole.OnBehalfOf, OnBehalfOf), (ActorRole.StageBy, StageBy))
        .Concat(ActorInRole.All(ActorRole.Intermediary, Intermediaries))
        .Concat(ActorInRole.All(ActorRole.FinancedBy, FinancedBy));

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Supplier, Recipient);

    private protected override int OwnDepth => Math.Max(
        Math.Max(
            Math.Max(Nesting.DepthOf(Supplier), Nesting.DepthOf(Recipient)),
            Math.Max(Nesting.DepthOf(EndUser), Nesting.DepthOf(Origin))),
        Math.Max(
            Math.Max(Nesting.DepthOf(Intermediaries), Nesting.DepthOf(FinancedBy)),
            Math.Max(Math.Max(Nesting.DepthOf(OnBehalfOf), Nesting.DepthOf(StageBy)), Nesting.DepthOf(Via))));
}
