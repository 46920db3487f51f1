namespace Geopol.Events;

/// <summary>Whether the speaker puts the proposition as so or as not so. It stands above the disposition: "does not plan to sell" negates the plan.</summary>
[OpenCode]
public readonly partial struct Polarity
{
    /// <summary>So: what a sentence is unless it says otherwise. Never written on the wire.</summary>
    public static partial Polarity Affirmed { get; }

    /// <summary>Not so.</summary>
    public static partial Polarity Negated { get; }
}
