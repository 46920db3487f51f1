namespace Geopol.Events;

/// <summary>The rules on who may see a claim and pass it on, as its recorder set them.</summary>
/// <remarks>Immutable and thread safe; compared by value. The library stores these rules but doesn't enforce them.</remarks>
[WireObject]
public sealed partial record Handling
{
    /// <summary>The label of the Traffic Light Protocol; absent if none is given. Absent doesn't mean TLP:CLEAR.</summary>
    public partial TlpLabel Tlp { get; init; }

    /// <summary>Other markings, each in its own scheme: a classification, a STIX marking definition.</summary>
    public partial Identifiers Markings { get; init; }

    /// <summary>A statement to show with the claim: a copyright notice, terms of use.</summary>
    public partial LocalizedText Statement { get; init; }

    /// <summary>The licence of the data, as its publisher names it: "CC BY 4.0".</summary>
    public partial string? Licence { get; init; }

    /// <summary>The actors to whom the claim may be released; empty if no actor is named.</summary>
    public partial EquatableArray<Actor> ReleasableTo { get; init; }

    /// <summary>Returns the first of these that is given: the label, the markings, the licence, the statement.</summary>
    public override string ToString() =>
        !Tlp.IsAbsent ? $"TLP:{Tlp.Text.ToUpperInvariant()}" : !Markings.IsEmpty ? Markings.ToString() : Licence ?? Statement.Main ?? "handling";
}
