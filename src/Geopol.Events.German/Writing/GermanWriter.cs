namespace Geopol.Events;

/// <summary>Writes a claim as a German sentence that says only what the members of the claim say. An instance writes one claim and isn't thread safe.</summary>
internal sealed partial class GermanWriter
{
    private const int MaxDepth = 8;
    private const int MaxLinks = 16;

    private readonly GermanWords german;
    private readonly GermanNotes notes = new();
    private readonly GermanNaming naming;

    internal GermanWriter(GermanWords german)
    {
        this.german = german;
        naming = new(german, notes);
    }

    internal string Write(Claim claim)
    {
        var (plain, told) = Links(claim);
        if (told.Count == 0 && plain.Count > 0 && IsOwnWarning(claim.Proposition, plain[^1].Link))
        {
            plain.RemoveAt(plain.Count - 1);
        }

        var sentence = GermanText.Capitalised(Sentence(claim.Proposition, plain, told));
        return GermanText.OneLine(sentence + notes) + GermanText.OneLine(Ratings(claim));
    }

    // In "The White House warned .., per the White House", the source repeats the issuer, so the source isn't written.
    private static bool IsOwnWarning(Proposition proposition, AttributionLink link) =>
        link.Sources is [var source] && proposition is { Event: Warning { Issuers: [var issuer] }, Condition: null, Asks.IsEmpty: true } && issuer == source;

    // Writes the sentence of the proposition. "front" is the phrase before the finite verb, such as "laut FT".
    private string Body(Proposition proposition, string? front)
    {
        const string path = "proposition";
        if (Asked(proposition, path, isReported: false) is { } asked)
        {
            return GermanText.Join(asked.Main(front), proposition.Condition is { } given ? ", " + If(given, proposition, isReported: false) : "");
        }

        var clause = Build(proposition, path, ClauseKind.Main, isReported: false, 0);
        return proposition.Condition is not { } condition ? clause.Main(front)
            : front is not null ? $"{clause.Main(front)}, {If(condition, proposition, isReported: false)}"
            : clause.Main(If(condition, proposition, isReported: false) + ",");
    }

    // Writes the content after a verb of saying. It is a main clause in the Konjunktiv, or a clause with "dass" or "ob".
    private string Reported(Proposition proposition, GermanReport report)
    {
        const string path = "proposition";
        var isReported = report is GermanReport.Main or GermanReport.That;
        var clause = Asked(proposition, path, isReported) ?? Build(proposition, path, ClauseKind.Main, isReported, 0);
        if (report == GermanReport.Main)
        {
            return proposition.Condition is { } told ? $", {If(told, proposition, isReported)}, {clause.Main("")}" : ", " + clause.Main(null);
        }

        var text = ", " + clause.Subordinate(report == GermanReport.Whether ? "ob" : "dass");
        return proposition.Condition is { } condition ? $"{text}, {If(condition, proposition, isReported)}" : text;
    }

    // Writes the condition: "wenn .. liefert". It gets "sollte" if the main clause has "würde".
    private string If(Proposition condition, Proposition main, bool isReported)
    {
        const string path = "proposition.condition";
        var isBare = condition.Tense.IsAbsent && condition.Modality.IsAbsent && condition.Disposition.IsAbsent && condition.Evidentiality.IsAbsent;
        if (isBare && main.Modality == Modality.Counterfactual)
        {
            return Build(condition with { Modality = Modality.Counterfactual }, path, ClauseKind.Embedded, isReported, 1).Subordinate("wenn");
        }

        var clause = Build(condition, path, ClauseKind.Embedded, isReported, 1);
        var isUnreal = isBare && !isReported && main.Tense == Tense.Future && main.Modality == Modality.Asserted;
        if (isUnreal && clause.Mood == GermanMood.Present)
        {
            (clause.Group, clause.Mood) = (GermanVerbGroup.Modal(GermanVerbs.Sollen, clause.Group), GermanMood.Would);
        }

        var text = clause.Subordinate("wenn");
        return condition.Condition is { } deeper ? $"{text}, {Build(deeper, path + ".condition", ClauseKind.Embedded, isReported, 2).Subordinate("wenn")}" : text;
    }

    /// <summary>Returns the notes of the sentence.</summary>
    public override string ToString() => notes.ToString();
}
