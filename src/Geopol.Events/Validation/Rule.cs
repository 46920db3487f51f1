namespace Geopol.Events.Validation;

/// <summary>A row of the rule tables: code, severity, path, test and message.</summary>
/// <remarks>Immutable and thread safe. Codes, severities and paths are contract; messages may change.</remarks>
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

    /// <summary>The member at fault, seen from the value that is checked, by its name in JSON. <c>*</c> is an index; empty means the value itself.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>The type of the values that are checked.</summary>
    public abstract Type AppliesTo { get; }

    /// <summary>Whether the rule is the library's own, whatever its severity.</summary>
    internal bool IsBuiltIn { get; init; }

    /// <summary>Code, type and path.</summary>
    public sealed override string ToString() => $"{Code} {AppliesTo.Name} {Path}".TrimEnd();
}
