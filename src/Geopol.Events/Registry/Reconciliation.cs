namespace Geopol.Events.Registry;

/// <summary>
/// The result of reconciling a claim: the claim with its new identifiers, the list of additions, and the issues of actors that weren't sure.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class Reconciliation
{
    internal Reconciliation(Claim claim, IReadOnlyList<ReconciledMember> additions, IReadOnlyList<Issue> issues)
    {
        Claim = claim;
        Additions = additions;
        Issues = issues;
    }

    /// <summary>The claim; the given instance where nothing was added.</summary>
    public Claim Claim { get; }

    /// <summary>The additions, in the order of the claim.</summary>
    public IReadOnlyList<ReconciledMember> Additions { get; }

    /// <summary>The issues of actors that are ambiguous or whose codes and names contradict each other. Nothing was added to these actors.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>The number of additions, and the claim.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Additions.Count} added: {Claim}");
}
