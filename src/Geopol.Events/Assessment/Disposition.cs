namespace Geopol.Events;

/// <summary>The actor's stance towards the event: the actor's, not the speaker's.</summary>
[OpenCode]
public readonly partial struct Disposition
{
    /// <summary>Plans to, intends to.</summary>
    public static partial Disposition Intends { get; }

    /// <summary>Wants to, hopes to, seeks to.</summary>
    public static partial Disposition Wants { get; }

    /// <summary>Is ready or willing to.</summary>
    public static partial Disposition Willing { get; }

    /// <summary>Can, is able to.</summary>
    public static partial Disposition Able { get; }

    /// <summary>Must, has to, is bound to.</summary>
    public static partial Disposition Obliged { get; }

    /// <summary>Is allowed to.</summary>
    public static partial Disposition Permitted { get; }

    /// <summary>Tries to, attempts to.</summary>
    public static partial Disposition Tries { get; }
}
