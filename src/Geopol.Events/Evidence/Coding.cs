namespace Geopol.Events;

/// <summary>A code that a person or machine gave the event in a coding scheme, kept as given. It is in the <c>ContentId</c> but in no other key.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Coding
{
    /// <summary>The coding scheme.</summary>
    public required partial CodingScheme Scheme { get; init; }

    /// <summary>The code, as the scheme spells it.</summary>
    public required partial string Code { get; init; }

    /// <summary>The version of the scheme: "1.1b3".</summary>
    public partial string? Version { get; init; }

    /// <summary>The person or system that gave the code.</summary>
    public partial string? Coder { get; init; }

    /// <summary>Returns the scheme and the code, for example <c>cameo 190</c>.</summary>
    public override string ToString() => $"{Scheme} {Code}";
}
