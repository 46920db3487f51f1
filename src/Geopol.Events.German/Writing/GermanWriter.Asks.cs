namespace Geopol.Events;

/// <summary>Writes questions that the speaker leaves open: "es ist unklar, ob ..".</summary>
internal sealed partial class GermanWriter
{
    private GermanClause? Asked(Proposition proposition, string path, bool isReported)
    {
        if (proposition.Asks.IsEmpty)
        {
            return null;
        }

        return new()
        {
            Subject = "es",
            IsPlaceholder = true,
            Group = GermanVerbGroup.Of(GermanVerbs.Sein),
            Mood = isReported ? GermanMood.Reported : GermanMood.Present,
            Middle = "unklar",
            After = ", " + string.Join(", und ", proposition.Asks.Distinct().Select(asked => Question(proposition, asked, path, isReported))),
        };
    }

    private string Question(Proposition proposition, OpenQuestion asked, string path, bool isReported)
    {
        if (asked == OpenQuestion.Terms && proposition.Event is Agreement agreement && IsNameless(agreement))
        {
            return Build(proposition, path, ClauseKind.Embedded, isReported, 0, asked.Text).Subordinate("worauf");
        }

        var word = asked.Text switch { OpenQuestion.WhetherText => "ob", OpenQuestion.WhenText => "wann", OpenQuestion.WhereText => "wo", OpenQuestion.TermsText => "unter welchen Bedingungen", "grounds" => "warum", _ => null };
        if (word is not null)
        {
            return Build(proposition, path, ClauseKind.Embedded, isReported, 0, asked.Text == "grounds" ? "grounds" : null).Subordinate(word);
        }

        var clause = Build(proposition, path, ClauseKind.Embedded, isReported, 0, asked.Text);
        return PlanOf(proposition, path, 0, asked.Text)?.SubjectRole == asked.Text ? clause.Subordinate("wer")
            : clause.Question is { } question ? clause.Subordinate(question)
            : Build(proposition, path, ClauseKind.Embedded, isReported, 0).Subordinate($"hinsichtlich {german.Text("members", GermanMembers.Plain(asked.Text)) ?? GermanText.Quoted(asked.Text)} in welcher Weise");
    }

    // Returns whether only the parties of the agreement are known: "worauf sie sich einigen".
    private static bool IsNameless(Agreement agreement) =>
        agreement is { Kind.IsAbsent: true, Subject: null, Title.IsAbsent: true, Terms.IsEmpty: true } && (agreement.Stage.IsAbsent || agreement.Stage == AgreementStage.Agreed);
}
