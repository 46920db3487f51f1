namespace Geopol.Events;

/// <summary>The common properties of acts of speech, after Karttunen (1971) and Hooper (1975).</summary>
internal static class SpeechActs
{
    /// <summary>
    /// Returns the class of an act, as it is in the key of a claim. Acts of one class say the same about the content. An unknown act has a class
    /// of its own. Null if the act is absent.
    /// </summary>
    internal static string? ClassOf(SpeechAct act) => act.Text switch
    {
        "" => null,
        SpeechAct.AssessText or SpeechAct.SuggestText or SpeechAct.PredictText => "hedges",
        SpeechAct.DenyText => "denies",
        SpeechAct.DoubtText => "doubts",
        SpeechAct.WithdrawText => "withdraws",
        SpeechAct.QuestionText or SpeechAct.DeclineText => "says-nothing",
        _ => Affirms(act) ? "affirms" : act.Text,
    };

    /// <summary>Returns whether a speaker with this act puts the content forward as the proposition puts it.</summary>
    internal static bool Affirms(SpeechAct act) => IsFactive(act) || act.Text is SpeechAct.ReportText or SpeechAct.SayText
        or SpeechAct.ClaimText or SpeechAct.AllegeText or SpeechAct.CorrectText;

    /// <summary>Returns whether a speaker with this act takes the content for true.</summary>
    internal static bool IsFactive(SpeechAct act) => act.Text is SpeechAct.ConfirmText or SpeechAct.AcknowledgeText
        or SpeechAct.RecallText or SpeechAct.RevealText or SpeechAct.PresupposeText;
}
