namespace Geopol.Events;

/// <summary>An event in which parties seek, negotiate, conclude, keep or leave a deal or treaty. If goods are exchanged, they are in the terms.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Agreement : GeopolEvent
{
    /// <summary>The parties to the agreement.</summary>
    [Role(nameof(ActorRole.Party))]
    public partial EquatableArray<Actor> Parties { get; init; }

    /// <summary>The actors that took the step in <see cref="Stage"/>.</summary>
    [Role(nameof(ActorRole.StageBy))]
    [BearsOnTruth]
    public partial EquatableArray<Actor> StageBy { get; init; }

    /// <summary>The kind of agreement; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial AgreementKind Kind { get; init; }

    /// <summary>The title of the agreement, by language.</summary>
    [BearsOnContent]
    public partial LocalizedText Title { get; init; }

    /// <summary>The subject of the agreement, for example "arms deliveries".</summary>
    [BearsOnContent]
    public partial string? Subject { get; init; }

    /// <summary>The step that the sentence reports, for example signed; absent if the sentence names no step.</summary>
    [BearsOnTruth]
    public partial AgreementStage Stage { get; init; }

    /// <summary>The terms of the agreement. A proposition in the terms is not asserted.</summary>
    [BearsOnContent]
    public partial EquatableArray<Clause> Terms { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Among(Parties);
}
