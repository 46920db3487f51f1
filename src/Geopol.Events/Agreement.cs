namespace Geopol.Events;

/// <summary>Parties seek, negotiate, conclude, keep or leave a deal or treaty. The goods, where there are any, are in its terms.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Agreement : GeopolEvent
{
    /// <summary>The actors between whom it is made.</summary>
    [Role(nameof(ActorRole.Party))]
    public partial EquatableArray<Actor> Parties { get; init; }

    /// <summary>The actors that took the step that <see cref="Stage"/> names.</summary>
    [Role(nameof(ActorRole.StageBy))]
    [BearsOnTruth]
    public partial EquatableArray<Actor> StageBy { get; init; }

    /// <summary>The sort of agreement; absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial AgreementKind Kind { get; init; }

    /// <summary>Its title by language.</summary>
    [BearsOnContent]
    public partial LocalizedText Title { get; init; }

    /// <summary>Its subject: "arms deliveries".</summary>
    [BearsOnContent]
    public partial string? Subject { get; init; }

    /// <summary>The step that the sentence is about; absent where it names none.</summary>
    [BearsOnTruth]
    public partial AgreementStage Stage { get; init; }

    /// <summary>The terms. A proposition among them is not asserted.</summary>
    [BearsOnContent]
    public partial EquatableArray<Clause> Terms { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Among(Parties);
}
