namespace Geopol.Events;

/// <summary>That an actor belongs to a larger one, and how: "a US official" is an official of the United States.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Affiliation
{
    /// <summary>How it belongs; absent where the text doesn't tell.</summary>
    public partial AffiliationRole Role { get; init; }

    /// <summary>The larger actor.</summary>
    public required partial Actor Of { get; init; }

    /// <summary>The office held or the post: "defence minister".</summary>
    public partial LocalizedText Title { get; init; }

    /// <summary>From when; absent where not said.</summary>
    public partial Edtf Since { get; init; }

    /// <summary>Until when; absent where not said or where it goes on.</summary>
    public partial Edtf Until { get; init; }

    /// <summary><c>official-of United States</c>.</summary>
    public override string ToString() => $"{(Role.IsAbsent ? "of" : Role.Text)} {Of}";
}
