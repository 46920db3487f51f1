namespace Geopol.Events.Validation;

/// <summary>A rule with its code, severity, path, test and message.</summary>
/// <remarks>Immutable and thread safe. Codes, severities and paths are part of the API contract. Messages may change.</remarks>
public abstract record Rule
{
    private protected Rule(string code, IssueSeverity severity, string path, string message)
    {
        Code = WellFormed.Required(code);
        Severity = severity;
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Message = WellFormed.Required(message);
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The severity.</summary>
    public IssueSeverity Severity { get; init; }

    /// <summary>The JSON path from the checked value to the faulty member. <c>*</c> represents an index. An empty path means the value itself.</summary>
    public string Path { get; }

    /// <summary>The message, which states the fault and its remedy. A copy may have another message, for example a translation.</summary>
    /// <exception cref="ArgumentException">The message is null or empty, or has a lone surrogate.</exception>
    public string Message { get; init => field = WellFormed.Required(value, nameof(Message)); }

    /// <summary>The type of the values that are checked.</summary>
    public abstract Type AppliesTo { get; }

    /// <summary>Whether the rule is the library's own, even with a changed severity.</summary>
    internal bool IsBuiltIn { get; init; }

    /// <summary>Returns the code, the type and the path.</summary>
    public sealed override string ToString() => $"{Code} {AppliesTo.Name} {Path}".TrimEnd();
}
