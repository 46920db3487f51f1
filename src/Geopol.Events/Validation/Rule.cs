namespace Geopol.Events;

/// <summary>A row of the rule tables: what must not be, where, how grave it is, and what to say.</summary>
/// <remarks>Immutable and thread safe. Codes, severities and paths are contract; messages may change.</remarks>
public abstract record Rule
{
    private protected Rule(string code, Severity severity, string path, string message)
    {
        Code = WellFormed.Required(code);
        Severity = severity;
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Message = WellFormed.Required(message);
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; init; }

    /// <summary>The member at fault, seen from the value that is checked, in the wire's names; <c>*</c> stands for an index; empty for the value itself.</summary>
    public string Path { get; }

    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; }

    /// <summary>The type of the values that are checked.</summary>
    public abstract Type AppliesTo { get; }

    /// <summary>The test, by which a row is known whatever its severity.</summary>
    internal abstract Delegate Test { get; }

    /// <summary>Code, type and path.</summary>
    public sealed override string ToString() => $"{Code} {AppliesTo.Name} {Path}".TrimEnd();
}
