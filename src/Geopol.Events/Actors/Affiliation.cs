namespace Geopol.Events;

/// <summary>The relation of an actor to a larger one: "a US official" is an official of the United States.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Affiliation
{
    /// <summary>The role; absent where the text doesn't say.</summary>
    public partial AffiliationRole Role { get; init; }

    /// <summary>The larger actor.</summary>
    public required partial Actor Of { get; init; }

    /// <summary>The office held or the post: "defence minister".</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>The beginning; absent where not said.</summary>
    public partial Edtf Since { get; init; }

    /// <summary>The end; absent where not said or where it continues.</summary>
    public partial Edtf Until { get; init; }

    /// <summary><c>official-of United States</c>.</summary>
    public override string ToString() => $"{(Role.IsAbsent ? "of" : Role.Text)} {Of}";
}
