namespace Geopol.Events.Registry;

/// <summary>A claim to which a registry added identifiers, with what was added where, and what it wasn't sure of.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class Reconciliation
{
    internal Reconciliation(Claim claim, IReadOnlyList<ReconciledMember> additions, IReadOnlyList<Issue> issues)
    {
        Claim = claim;
        Additions = additions;
        Issues = issues;
    }

    /// <summary>The claim; the very one that was given where nothing was added.</summary>
    public Claim Claim { get; }

    /// <summary>What was added, in the order of the claim.</summary>
    public IReadOnlyList<ReconciledMember> Additions { get; }

    /// <summary>Actors of which the registry knows several, or that contradict themselves; nothing was added to them.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>How much was added, and the claim.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Additions.Count} added: {Claim}");
}
