namespace Geopol.Events;

/// <summary>The rules of who may see a claim and pass it on, as its recorder marks it.</summary>
/// <remarks>Immutable and thread safe; compared by value. The library stores these rules and enforces no rule.</remarks>
[WireObject]
public sealed partial record Handling
{
    /// <summary>The label of the Traffic Light Protocol; absent where none is given. Absent doesn't mean TLP:CLEAR.</summary>
    public partial TlpLabel Tlp { get; init; }

    /// <summary>Other markings, each in its own scheme: a classification, a STIX marking definition.</summary>
    public partial Identifiers Markings { get; init; }

    /// <summary>A statement to show with the claim: a copyright notice, terms of use.</summary>
    public partial LocalizedText Statement { get; init; }

    /// <summary>The licence of the data, as its publisher names it: "CC BY 4.0".</summary>
    public partial string? Licence { get; init; }

    /// <summary>The actors to whom the claim may be released; empty where no actor is named.</summary>
    public partial EquatableArray<Actor> ReleasableTo { get; init; }

    /// <summary>The label, else the markings, else the licence, else the statement.</summary>
    public override string ToString() =>
        !Tlp.IsAbsent ? $"TLP:{Tlp.Text.ToUpperInvariant()}" : !Markings.IsEmpty ? Markings.ToString() : Licence ?? Statement.Main ?? "handling";
}
