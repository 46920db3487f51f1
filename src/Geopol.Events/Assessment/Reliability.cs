namespace Geopol.Events;

/// <summary>How reliable a source is, in the judgement of the recorder: the letter of the NATO Admiralty system (AJP-2.1, STANAG 2511). It has no order here and no number: F is not a middle value. Nothing but equality is defined on it.</summary>
[OpenCode]
public readonly partial struct Reliability
{
    /// <summary>Completely reliable.</summary>
    [CodeText("A")]
    public static partial Reliability A { get; }

    /// <summary>Usually reliable.</summary>
    [CodeText("B")]
    public static partial Reliability B { get; }

    /// <summary>Fairly reliable.</summary>
    [CodeText("C")]
    public static partial Reliability C { get; }

    /// <summary>Not usually reliable.</summary>
    [CodeText("D")]
    public static partial Reliability D { get; }

    /// <summary>Unreliable.</summary>
    [CodeText("E")]
    public static partial Reliability E { get; }

    /// <summary>Reliability cannot be judged: a value of its own, which refuses arithmetic.</summary>
    [CodeText("F")]
    public static partial Reliability F { get; }
}
