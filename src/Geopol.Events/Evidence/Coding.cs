namespace Geopol.Events;

/// <summary>A code that a person or machine gave the event in a coding scheme: kept as given, in no key.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Coding
{
    /// <summary>The scheme.</summary>
    public required CodingScheme Scheme { get; init => field = RequiredCode.Of(value); }

    /// <summary>The code, as the scheme spells it.</summary>
    public required string Code { get; init => field = WellFormed.Required(value); }

    /// <summary>The version of the scheme: "1.1b3".</summary>
    public string? Version { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Who or what coded it.</summary>
    public string? Coder { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary><c>cameo 190</c>.</summary>
    public override string ToString() => $"{Scheme} {Code}";
}
