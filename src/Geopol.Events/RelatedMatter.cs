namespace Geopol.Events;

/// <summary>A named war, summit, case or incident that the event belongs to.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record RelatedMatter
{
    /// <summary>What it is.</summary>
    public RelatedKind Kind { get; init; }

    /// <summary>Its codes.</summary>
    public Identifiers Id { get; init; }

    /// <summary>Its names by language.</summary>
    public LocalizedText Names { get; init; }

    /// <summary>The name, else the first code.</summary>
    public override string ToString() => Names.Main ?? (Id.IsEmpty ? Kind.Text : Id[0].Value);
}
