namespace Geopol.Events;

/// <summary>How a matter came out.</summary>
[OpenCode]
public readonly partial struct Outcome
{
    /// <summary>It happened.</summary>
    public static partial Outcome Happened { get; }

    /// <summary>It did not happen.</summary>
    public static partial Outcome DidNotHappen { get; }

    /// <summary>In part.</summary>
    public static partial Outcome Partly { get; }

    /// <summary>It can't be said any more: its ground fell away.</summary>
    public static partial Outcome Void { get; }
}
