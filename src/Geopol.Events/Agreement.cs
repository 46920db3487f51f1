namespace Geopol.Events;

/// <summary>Parties seek, negotiate, conclude, keep or leave a deal or treaty; the goods, where there are any, stand in its terms.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Agreement : GeopolEvent
{
    /// <summary>Between whom.</summary>
    [Role(nameof(ActorRole.Party))]
    public partial EquatableArray<Actor> Parties { get; init; }

    /// <summary>What sort of agreement.</summary>
    public partial AgreementKind Kind { get; init; }

    /// <summary>Its title by language.</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>What it is on: "arms deliveries".</summary>
    public partial string? Subject { get; init; }

    /// <summary>The step that the sentence is about; absent where it names none.</summary>
    public partial AgreementStage Stage { get; init; }

    /// <summary>Who took that step.</summary>
    [Role(nameof(ActorRole.StageBy))]
    public partial Actor? StageBy { get; init; }

    /// <summary>What is agreed; standing there asserts nothing.</summary>
    public partial EquatableArray<Clause> Terms { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Among(Parties);

}
