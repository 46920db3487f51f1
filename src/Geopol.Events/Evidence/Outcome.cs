namespace Geopol.Events;

/// <summary>The outcome of a matter: whether what was said came true.</summary>
[OpenCode]
public readonly partial struct Outcome
{
    /// <summary>It happened.</summary>
    public static partial Outcome Happened { get; }

    /// <summary>It did not happen.</summary>
    public static partial Outcome DidNotHappen { get; }

    /// <summary>It happened in part.</summary>
    public static partial Outcome Partly { get; }

    /// <summary>The outcome can't be determined any more, because the basis of the matter no longer exists.</summary>
    public static partial Outcome Void { get; }
}
