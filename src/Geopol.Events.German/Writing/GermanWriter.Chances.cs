namespace Geopol.Events;

/// <summary>Writes likelihoods.</summary>
internal sealed partial class GermanWriter
{
    // Adds the likelihood to the clause: "wird wahrscheinlich", or "es ist unwahrscheinlich, dass ..".
    private GermanClause Estimated(GermanClause clause, GermanVerbGroup group, Proposition p, string path, bool isReported, GermanMood now, string adverb)
    {
        if (p.Likelihood is not { } likelihood)
        {
            return Asserted(clause, group, p, ClauseKind.Embedded, isReported, now, GermanText.Join(adverb, "schätzungsweise"));
        }

        var foretold = p.Tense.IsAbsent && p.Disposition.IsAbsent ? p with { Tense = Tense.Future } : p;
        if (likelihood.Word is null)
        {
            return Asserted(clause, group, foretold, ClauseKind.Embedded, isReported, now, GermanText.Join(adverb, ChanceOf(likelihood)));
        }

        var said = german.Text("chances", likelihood.Word) ?? $"?{GermanText.Quoted(likelihood.Word)}";
        if (said[0] == '+')
        {
            return Asserted(clause, group, foretold, ClauseKind.Embedded, isReported, now, GermanText.Join(adverb, said[1..], InBrackets(likelihood)));
        }

        var told = Asserted(clause, group, p, ClauseKind.Embedded, isReported, now, "");
        var exists = said[0] == '!';
        return new()
        {
            Subject = "es",
            IsPlaceholder = true,
            Group = GermanVerbGroup.Of(exists ? Existing : said[0] == '?' ? Counting : GermanVerbs.Sein),
            Mood = isReported ? GermanMood.Reported : GermanMood.Present,
            Middle = GermanText.Join(adverb, said[0] == '?' ? "als" : "", said.TrimStart('!', '?'), InBrackets(likelihood)),
            After = ", " + told.Subordinate(told.Question ?? "dass"),
        };
    }

    private static GermanVerb Existing { get; } = new()
    {
        Infinitive = "bestehen", ZuInfinitive = "zu bestehen", Participle = "bestanden", Present = "besteht", PresentPlural = "bestehen", Past = "bestand", PastPlural = "bestanden", Reported = "bestehe",
    };

    private static GermanVerb Counting { get; } = new()
    {
        Infinitive = "gelten", ZuInfinitive = "zu gelten", Participle = "gegolten", Present = "gilt", PresentPlural = "gelten", Past = "galt", PastPlural = "galten", Reported = "gelte",
    };

    // Writes the likelihood in brackets or as a phrase. A clause with a modality other than estimated needs this form.
    private string ChanceOf(Likelihood? likelihood) => likelihood is null ? ""
        : PercentOf(likelihood) is { Length: > 0 } percent ? GermanText.Join(likelihood.Word is { } named ? $"({WordOf(named)})" : "", $"mit einer Wahrscheinlichkeit von {percent}")
        : likelihood.Word is { } word ? $"({WordOf(word)})" : "";

    private string WordOf(string word) => german.Text("chances", word)?.TrimStart('+', '!') ?? GermanText.Quoted(word);

    private static string InBrackets(Likelihood likelihood) => PercentOf(likelihood) is { Length: > 0 } percent ? $"({percent})" : "";

    private static string PercentOf(Likelihood likelihood) => likelihood is not { Low: { } low, High: { } high } ? ""
        : low.Equals(high) ? $"{Percent(low)} Prozent" : $"{Percent(low)} bis {Percent(high)} Prozent";

    private static string Percent(double probability) => Math.Round((decimal)probability * 100, 6).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}
