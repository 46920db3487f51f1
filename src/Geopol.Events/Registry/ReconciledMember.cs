namespace Geopol.Events.Registry;

/// <summary>A member that a registry added to a claim, and the reason.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record ReconciledMember
{
    internal ReconciledMember(string path, string value, string basis)
    {
        Path = path;
        Value = value;
        Basis = basis;
    }

    /// <summary>The path of the added member: <c>$.proposition.event.suppliers[0].id.iso3166-1-alpha-2</c>.</summary>
    public string Path { get; }

    /// <summary>The added value: the code, or for a metonym the name of the actor that it stands for.</summary>
    public string Value { get; }

    /// <summary>The code or name by which the registry found the actor.</summary>
    public string Basis { get; }

    /// <summary><c>$.proposition.event.suppliers[0].id.iso3166-1-alpha-2: KP (North Korea)</c>.</summary>
    public override string ToString() => $"{Path}: {Value} ({Basis})";
}
