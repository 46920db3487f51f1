namespace Geopol.Events;

/// <summary>What a speaker does with the content by speaking of it. Five acts are factive: who confirms, acknowledges, recalls, reveals or presupposes takes it for true.</summary>
[OpenCode]
public readonly partial struct SpeechAct
{
    /// <summary>Passes it on, neutrally: reports, writes, according to.</summary>
    public static partial SpeechAct Report { get; }

    /// <summary>Says, states, declares, announces.</summary>
    public static partial SpeechAct Say { get; }

    /// <summary>Assesses, believes, estimates, concludes: a judgement.</summary>
    public static partial SpeechAct Assess { get; }

    /// <summary>Suggests, implies, does not rule out.</summary>
    public static partial SpeechAct Suggest { get; }

    /// <summary>Predicts, expects, forecasts.</summary>
    public static partial SpeechAct Predict { get; }

    /// <summary>Claims, asserts, maintains: told with distance.</summary>
    public static partial SpeechAct Claim { get; }

    /// <summary>Alleges, accuses.</summary>
    public static partial SpeechAct Allege { get; }

    /// <summary>Confirms. Factive.</summary>
    public static partial SpeechAct Confirm { get; }

    /// <summary>Admits, acknowledges. Factive.</summary>
    public static partial SpeechAct Acknowledge { get; }

    /// <summary>Recalls, reminds. Factive.</summary>
    public static partial SpeechAct Recall { get; }

    /// <summary>Reveals, shows. Factive.</summary>
    public static partial SpeechAct Reveal { get; }

    /// <summary>Takes it for granted in passing ("the Russian war against Ukraine"). Factive.</summary>
    public static partial SpeechAct Presuppose { get; }

    /// <summary>Denies: the content stays as denied, in the affirmative.</summary>
    public static partial SpeechAct Deny { get; }

    /// <summary>Doubts.</summary>
    public static partial SpeechAct Doubt { get; }

    /// <summary>Questions, asks whether.</summary>
    public static partial SpeechAct Question { get; }

    /// <summary>Declines to comment: neither confirms nor denies.</summary>
    public static partial SpeechAct Decline { get; }

    /// <summary>Corrects what it said.</summary>
    public static partial SpeechAct Correct { get; }

    /// <summary>Takes back what it said.</summary>
    public static partial SpeechAct Withdraw { get; }
}
