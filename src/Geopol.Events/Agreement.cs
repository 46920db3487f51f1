namespace Geopol.Events;

/// <summary>Parties seek, negotiate, conclude, keep or leave a deal or treaty; the goods, where there are any, stand in its terms.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Agreement : GeopolEvent
{
    /// <summary>An agreement of which nothing is said yet.</summary>
    public Agreement()
    {
    }

    internal Agreement(in EventParts parts) : base(parts)
    {
    }

    /// <inheritdoc/>
    public override string Type => AgreementCodec.TypeName;

    /// <summary>Between whom.</summary>
    public EquatableArray<Actor> Parties { get; init => field = Nesting.Guard(value); }

    /// <summary>What sort of agreement.</summary>
    public AgreementKind Kind { get; init; }

    /// <summary>Its title by language.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>What it is on: "arms deliveries".</summary>
    public string? Subject { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The step that the sentence is about; absent where it names none.</summary>
    public AgreementStage Stage { get; init; }

    /// <summary>Who took that step.</summary>
    public Actor? StageBy { get; init => field = Nesting.Guard(value); }

    /// <summary>What is agreed; standing there asserts nothing.</summary>
    public EquatableArray<Clause> Terms { get; init => field = Nesting.Guard(value); }

    /// <inheritdoc/>
    public override IEnumerable<ActorInRole> InRoles() =>
        ActorInRole.All(ActorRole.Party, Parties).Concat(ActorInRole.All((ActorRole.StageBy, StageBy)));

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Among(Parties);

    private protected override int OwnDepth => Math.Max(
        Nesting.DepthOf(Parties), Math.Max(Nesting.DepthOf(StageBy), Nesting.DepthOf(Terms)));
}
