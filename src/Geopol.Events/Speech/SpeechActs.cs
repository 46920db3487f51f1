namespace Geopol.Events;

/// <summary>What the acts of speech have in common, after Karttunen (1971) and Hooper (1975).</summary>
internal static class SpeechActs
{
    /// <summary>The class of an act, as it stands in a claim's key: acts of one class say the same of the content. An unknown act is a class of its own.</summary>
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

    /// <summary>Whether whoever does it puts the content forward as it is put.</summary>
    internal static bool Affirms(SpeechAct act) => IsFactive(act) || act.Text is SpeechAct.ReportText or SpeechAct.SayText
        or SpeechAct.ClaimText or SpeechAct.AllegeText or SpeechAct.CorrectText;

    /// <summary>Whether whoever does it takes the content for true.</summary>
    internal static bool IsFactive(SpeechAct act) => act.Text is SpeechAct.ConfirmText or SpeechAct.AcknowledgeText
        or SpeechAct.RecallText or SpeechAct.RevealText or SpeechAct.PresupposeText;
}
