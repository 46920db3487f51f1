namespace Geopol.Events;

/// <summary>The relation of an actor to a larger one: "a US official" is an official of the United States.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Affiliation
{
    /// <summary>The role in the larger actor; absent if the text doesn't say.</summary>
    public partial AffiliationRole Role { get; init; }

    /// <summary>The larger actor.</summary>
    public required partial Actor Of { get; init; }

    /// <summary>The office or post: "defence minister".</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>The beginning of the relation; absent if the text doesn't say.</summary>
    public partial Edtf Since { get; init; }

    /// <summary>The end of the relation; absent if the text doesn't say, or if the relation continues.</summary>
    public partial Edtf Until { get; init; }

    /// <summary>Returns the role and the larger actor, for example <c>official-of United States</c>.</summary>
    public override string ToString() => $"{(Role.IsAbsent ? "of" : Role.Text)} {Of}";
}
