namespace Geopol.Events;

/// <summary>
/// An event in which goods, money, technology or licences pass from one actor to another: a sale, gift, delivery or capture. People and
/// territory are never items of a transfer. The terms come from SIPRI's trade register and the UN Register of Conventional Arms.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. A role is empty if the text names no actor for it. The role contains
/// <see cref="Actor.NotKnown"/> if the text says that the actor isn't known. Several actors in a role act together. Alternatives are written as
/// one actor with <see cref="Actor.OneOf"/>.
/// </remarks>
[WireObject]
public sealed partial record Transfer : GeopolEvent
{
    /// <summary>The actors that give the goods.</summary>
    [Role(nameof(ActorRole.Supplier))]
    public partial EquatableArray<Actor> Suppliers { get; init; }

    /// <summary>The actors that receive the goods.</summary>
    [Role(nameof(ActorRole.Recipient))]
    public partial EquatableArray<Actor> Recipients { get; init; }

    /// <summary>The actors that are to use the goods, if they aren't the recipients.</summary>
    [Role(nameof(ActorRole.EndUser))]
    public partial EquatableArray<Actor> EndUsers { get; init; }

    /// <summary>The state in which the goods were made.</summary>
    [Role(nameof(ActorRole.Origin))]
    public partial Actor? Origin { get; init; }

    /// <summary>The actor on whose behalf the supplier or recipient acts.</summary>
    [Role(nameof(ActorRole.OnBehalfOf))]
    public partial Actor? OnBehalfOf { get; init; }

    /// <summary>The actors that took the step in <see cref="Stage"/>.</summary>
    [Role(nameof(ActorRole.StageBy))]
    [BearsOnTruth]
    public partial EquatableArray<Actor> StageBy { get; init; }

    /// <summary>The actors that pass the goods on between supplier and recipient.</summary>
    [Role(nameof(ActorRole.Intermediary))]
    public partial EquatableArray<Actor> Intermediaries { get; init; }

    /// <summary>The actors that pay for the goods, if they aren't the recipients.</summary>
    [Role(nameof(ActorRole.FinancedBy))]
    public partial EquatableArray<Actor> FinancedBy { get; init; }

    /// <summary>The goods.</summary>
    [BearsOnContent]
    public partial EquatableArray<Goods> Items { get; init; }

    /// <summary>The goods or money that are exchanged for the items; empty if the text doesn't say that both belong to the same deal.</summary>
    [BearsOnContent]
    public partial EquatableArray<Goods> Consideration { get; init; }

    /// <summary>The legal ground of the transfer: sale, gift, loan ...; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial TransferKind Kind { get; init; }

    /// <summary>The step that the sentence reports; absent if the sentence reports the transfer itself ("may sell", "sold").</summary>
    [BearsOnTruth]
    public partial TransferStage Stage { get; init; }

    /// <summary>The time of the order.</summary>
    [BearsOnContent]
    public partial EventTime? OrderedOn { get; init; }

    /// <summary>The time of the delivery, past or planned.</summary>
    [BearsOnContent]
    public partial EventTime? DeliveredOn { get; init; }

    /// <summary>The places through which the goods pass.</summary>
    [BearsOnContent]
    public partial EquatableArray<Place> Via { get; init; }

    /// <summary>The purpose of the goods: "the war against Ukraine".</summary>
    [BearsOnContent]
    public partial string? EndUse { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Suppliers, Recipients);
}
