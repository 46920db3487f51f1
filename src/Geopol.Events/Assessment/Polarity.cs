namespace Geopol.Events;

/// <summary>
/// Whether the speaker affirms or negates the proposition. The polarity applies to the disposition too: "does not plan to sell" negates the
/// plan.
/// </summary>
[OpenCode]
public readonly partial struct Polarity
{
    /// <summary>The proposition is affirmed. A sentence without a negation is affirmed. This value is never written on the wire.</summary>
    public static partial Polarity Affirmed { get; }

    /// <summary>The proposition is negated.</summary>
    public static partial Polarity Negated { get; }
}
