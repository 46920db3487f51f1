namespace Geopol.Events.Registry;

/// <summary>What was added to a claim, and why.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record ReconciledMember
{
    internal ReconciledMember(string path, string value, string basis)
    {
        Path = path;
        Value = value;
        Basis = basis;
    }

    /// <summary>Where it stands now: <c>$.proposition.event.suppliers[0].id.iso3166-1-alpha-2</c>.</summary>
    public string Path { get; }

    /// <summary>What was added: the code, or for a metonym the name of whom it stands for.</summary>
    public string Value { get; }

    /// <summary>The code or name of the actor by which the registry knew it.</summary>
    public string Basis { get; }

    /// <summary><c>$.proposition.event.suppliers[0].id.iso3166-1-alpha-2: KP (North Korea)</c>.</summary>
    public override string ToString() => $"{Path}: {Value} ({Basis})";
}
