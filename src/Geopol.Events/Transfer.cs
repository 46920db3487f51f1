namespace Geopol.Events;

/// <summary>
/// Goods, money, technology or licences pass from one actor to another: sale, gift, delivery, capture. People and territory are
/// never transferred. The terms are those of SIPRI's trade register and the UN Register of Conventional Arms.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. A role is empty where the text doesn't say; it holds <see cref="Actor.NotKnown"/> where the
/// text says that it isn't known. Several actors in a role act together; alternatives are one actor with <see cref="Actor.OneOf"/>.
/// </remarks>
[WireObject]
public sealed partial record Transfer : GeopolEvent
{
    /// <summary>The actors that give.</summary>
    [Role(nameof(ActorRole.Supplier))]
    public partial EquatableArray<Actor> Suppliers { get; init; }

    /// <summary>The actors that receive.</summary>
    [Role(nameof(ActorRole.Recipient))]
    public partial EquatableArray<Actor> Recipients { get; init; }

    /// <summary>The actors that are to use the goods, where they aren't the recipients.</summary>
    [Role(nameof(ActorRole.EndUser))]
    public partial EquatableArray<Actor> EndUsers { get; init; }

    /// <summary>The state of manufacture.</summary>
    [Role(nameof(ActorRole.Origin))]
    public partial Actor? Origin { get; init; }

    /// <summary>For whom the supplier or recipient acts.</summary>
    [Role(nameof(ActorRole.OnBehalfOf))]
    public partial Actor? OnBehalfOf { get; init; }

    /// <summary>The actors that took the step that <see cref="Stage"/> names.</summary>
    [Role(nameof(ActorRole.StageBy))]
    [BearsOnTruth]
    public partial EquatableArray<Actor> StageBy { get; init; }

    /// <summary>The actors through whose hands the goods go.</summary>
    [Role(nameof(ActorRole.Intermediary))]
    public partial EquatableArray<Actor> Intermediaries { get; init; }

    /// <summary>The actors that pay for it, where they aren't the recipients.</summary>
    [Role(nameof(ActorRole.FinancedBy))]
    public partial EquatableArray<Actor> FinancedBy { get; init; }

    /// <summary>The goods.</summary>
    [BearsOnContent]
    public partial EquatableArray<Goods> Items { get; init; }

    /// <summary>The goods or money given in return, only where that is said of the same deal.</summary>
    [BearsOnContent]
    public partial EquatableArray<Goods> Consideration { get; init; }

    /// <summary>The legal ground: sale, gift, loan ...; absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial TransferKind Kind { get; init; }

    /// <summary>The step that the sentence is about; absent for the transfer itself ("may sell", "sold").</summary>
    [BearsOnTruth]
    public partial TransferStage Stage { get; init; }

    /// <summary>When it was ordered.</summary>
    [BearsOnContent]
    public partial EventTime? OrderedOn { get; init; }

    /// <summary>When it was or is to be delivered.</summary>
    [BearsOnContent]
    public partial EventTime? DeliveredOn { get; init; }

    /// <summary>The places on the way.</summary>
    [BearsOnContent]
    public partial EquatableArray<Place> Via { get; init; }

    /// <summary>The purpose of the goods: "the war against Ukraine".</summary>
    [BearsOnContent]
    public partial string? EndUse { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Suppliers, Recipients);
}
