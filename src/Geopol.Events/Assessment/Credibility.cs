namespace Geopol.Events;

/// <summary>How credible an item of information is, in the judgement of the recorder: the figure of the NATO Admiralty system (AJP-2.1, STANAG 2511), as a name, not a number: 6 is not below 5. Nothing but equality is defined on it.</summary>
[OpenCode]
public readonly partial struct Credibility
{
    /// <summary>1: confirmed by other sources.</summary>
    [CodeText("1")]
    public static partial Credibility Confirmed { get; }

    /// <summary>2: probably true.</summary>
    [CodeText("2")]
    public static partial Credibility ProbablyTrue { get; }

    /// <summary>3: possibly true.</summary>
    [CodeText("3")]
    public static partial Credibility PossiblyTrue { get; }

    /// <summary>4: doubtful.</summary>
    [CodeText("4")]
    public static partial Credibility Doubtful { get; }

    /// <summary>5: improbable.</summary>
    [CodeText("5")]
    public static partial Credibility Improbable { get; }

    /// <summary>6: truth cannot be judged: a value of its own, which refuses arithmetic.</summary>
    [CodeText("6")]
    public static partial Credibility CannotBeJudged { get; }
}
