namespace Geopol.Events;

/// <summary>A named war, summit, case or incident to which the event belongs.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record RelatedMatter
{
    /// <summary>The kind of the matter: war, summit, case; absent if the text doesn't say.</summary>
    public partial RelatedKind Kind { get; init; }

    /// <summary>The codes of the matter.</summary>
    public partial Identifiers Id { get; init; }

    /// <summary>The names of the matter, by language.</summary>
    public partial LocalizedText Names { get; init; }

    /// <summary>Returns the first of these that is given: the name, the first code, the kind.</summary>
    public override string ToString() => Names.Main ?? (Id.IsEmpty ? Kind.Text : Id[0].Value);
}
