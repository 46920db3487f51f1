namespace Geopol.Events;

/// <summary>What a speaker rests its words on, as stated.</summary>
[OpenCode]
public readonly partial struct Basis
{
    /// <summary>Saw or heard it.</summary>
    public static partial Basis Witness { get; }

    /// <summary>Took part.</summary>
    public static partial Basis Participant { get; }

    /// <summary>A document.</summary>
    public static partial Basis Document { get; }

    /// <summary>Images, from the ground or from space.</summary>
    public static partial Basis Imagery { get; }

    /// <summary>Intercepted communication.</summary>
    public static partial Basis Intercept { get; }

    /// <summary>Data: sensors, ship and flight tracks, statistics.</summary>
    public static partial Basis Data { get; }

    /// <summary>Analysis of its own.</summary>
    public static partial Basis OwnAnalysis { get; }

    /// <summary>Sources that it doesn't name.</summary>
    public static partial Basis UnnamedSources { get; }

    /// <summary>The text says that none is given.</summary>
    public static partial Basis NoneGiven { get; }
}
