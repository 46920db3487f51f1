namespace Geopol.Events;

/// <summary>That an actor belongs to a larger one, and how: "a US official" is an official of the United States.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Affiliation : INested
{
    /// <summary>How it belongs; absent where the text doesn't tell.</summary>
    public AffiliationRole Role { get; init; }

    /// <summary>The larger actor.</summary>
    public required Actor Of { get; init => field = Nesting.Required(value); }

    /// <summary>The office held or the post: "defence minister".</summary>
    public LocalizedText Title { get; init; }

    /// <summary>From when; absent where not said.</summary>
    public Edtf Since { get; init; }

    /// <summary>Until when; absent where not said or where it goes on.</summary>
    public Edtf Until { get; init; }

    int INested.Depth => 1 + Of.Depth;

    /// <summary><c>official-of United States</c>.</summary>
    public override string ToString() => $"{(Role.IsAbsent ? "of" : Role.Text)} {Of}";
}
