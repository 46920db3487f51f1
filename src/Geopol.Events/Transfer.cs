namespace Geopol.Events;

/// <summary>
/// Goods, means or knowledge pass, or are to pass, from one to another: sale, gift, delivery, capture. Terms of SIPRI's
/// trade register and the UN Register of Conventional Arms.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Each role is null where the text doesn't say; <see cref="Actor.NotKnown"/>
/// where it says that it isn't known; <see cref="Actor.OneOf"/> where it names alternatives.
/// </remarks>
[WireObject]
public sealed partial record Transfer : GeopolEvent
{
    /// <summary>Who gives.</summary>
    [Role(nameof(ActorRole.Supplier))]
    public partial Actor? Supplier { get; init; }

    /// <summary>Who receives.</summary>
    [Role(nameof(ActorRole.Recipient))]
    public partial Actor? Recipient { get; init; }

    /// <summary>Who is to use the goods, where that isn't the recipient.</summary>
    [Role(nameof(ActorRole.EndUser))]
    public partial Actor? EndUser { get; init; }

    /// <summary>The state of manufacture.</summary>
    [Role(nameof(ActorRole.Origin))]
    public partial Actor? Origin { get; init; }

    /// <summary>Through whose hands the goods go.</summary>
    [Role(nameof(ActorRole.Intermediary))]
    public partial EquatableArray<Actor> Intermediaries { get; init; }

    /// <summary>Who pays for it, where that isn't the recipient.</summary>
    [Role(nameof(ActorRole.FinancedBy))]
    public partial EquatableArray<Actor> FinancedBy { get; init; }

    /// <summary>For whom the supplier or recipient acts.</summary>
    [Role(nameof(ActorRole.OnBehalfOf))]
    public partial Actor? OnBehalfOf { get; init; }

    /// <summary>The goods.</summary>
    public partial EquatableArray<Goods> Items { get; init; }

    /// <summary>What is given in return, only where that is said of the same deal.</summary>
    public partial EquatableArray<Goods> Consideration { get; init; }

    /// <summary>On what ground: sale, gift, loan ...</summary>
    public partial TransferKind Kind { get; init; }

    /// <summary>The step that the sentence is about; absent for the transfer itself ("may sell", "sold").</summary>
    public partial TransferStage Stage { get; init; }

    /// <summary>Who took that step.</summary>
    [Role(nameof(ActorRole.StageBy))]
    public partial Actor? StageBy { get; init; }

    /// <summary>When it was ordered.</summary>
    public partial EventTime? OrderedOn { get; init; }

    /// <summary>When it was or is to be delivered.</summary>
    public partial EventTime? DeliveredOn { get; init; }

    /// <summary>The places on the way.</summary>
    public partial EquatableArray<Place> Via { get; init; }

    /// <summary>What the goods are for: "the war against Ukraine".</summary>
    public partial string? EndUse { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Between(Supplier, Recipient);

}
