namespace Geopol.Events.Ontologies;

/// <summary>A category of a list of arms.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record ArmsCategory
{
    internal ArmsCategory(IdentifierScheme scheme, string code, string title)
    {
        Scheme = scheme;
        Code = code;
        Title = title;
    }

    /// <summary>The list.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The code: <c>VII</c>, <c>ML4</c>, <c>missiles</c>.</summary>
    public string Code { get; }

    /// <summary>The content of the category in short; the text of the list itself is authoritative.</summary>
    public string Title { get; }

    /// <summary><c>unroca VII missiles and missile launchers</c>.</summary>
    public override string ToString() => $"{Scheme} {Code} {Title}";
}
