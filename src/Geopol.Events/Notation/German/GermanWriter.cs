namespace Geopol.Events;

/// <summary>Writes claims in German: what their English sentence says, and no more.</summary>
internal sealed partial class GermanWriter
{
    private readonly NotationWords words;
    private readonly GermanWords german;

    internal GermanWriter(NotationWords words, GermanWords german)
    {
        this.words = words;
        this.german = german;
    }

    internal string Write(Claim claim)
    {
        var (plain, told) = Links(claim);
        if (told.Length == 0 && IsOwnWarning(claim.Proposition, plain))
        {
            plain = plain[..^1];
        }

        return GermanText.Capitalised(Sentence(claim.Proposition, plain, told)) + Ratings(claim);
    }

    // Outer links that say no more than whose word it is, and those that have a verb of their own; links of nobody say nothing.
    private (AttributionLink[] Plain, AttributionLink[] Told) Links(Claim claim)
    {
        var links = claim.Attribution.Where(static link => !link.Sources.IsEmpty).ToArray();
        var plain = 0;
        while (plain < links.Length && NeutralActs.IsSaidBehind(links[plain], words))
        {
            plain++;
        }

        return (links[..plain], links[plain..]);
    }

    // "The White House warned .., per the White House": the warning itself says so.
    private static bool IsOwnWarning(Proposition proposition, AttributionLink[] plain) =>
        plain is [.., { Sources: [var source] }] && proposition is { Event: Warning { Issuers: [var issuer] }, Condition: null, Asks.IsEmpty: true } && issuer == source;

    private string Sentence(Proposition proposition, AttributionLink[] plain, AttributionLink[] told)
    {
        if (plain.Length == 0)
        {
            return Told(proposition, told, isReported: false) is { } clause ? clause.Main(null) : Body(proposition, null, null);
        }

        if (plain.Length > 2 || plain.Length == 2 && proposition.Condition is not null && told.Length == 0)
        {
            return Chain(plain.AsSpan(1), proposition, told, isReported: false).Main(Source(plain[0]));
        }

        if (told.Length == 0 && plain.Length == 1)
        {
            return Body(proposition, null, IsOwnWord(proposition, plain[0]) ? "nach eigenen Angaben" : Source(plain[0]));
        }

        var front = plain.Length == 1 ? Source(plain[0]) : AsTheySay(plain[0], plain[1]);
        return Told(proposition, told, isReported: false)?.Main(front) ?? Body(proposition, front, null);
    }

    // What the doer says of its own doing.
    private bool IsOwnWord(Proposition proposition, AttributionLink link) =>
        proposition.Condition is null && proposition.Asks.IsEmpty && DoersOf(proposition) is { Count: > 0 } doers && doers == link.Sources;

    private EquatableArray<Actor> DoersOf(Proposition proposition) =>
        [.. EventRoles.Actors(proposition.Event, SubjectRole(proposition.Event, VerbChoices.Of(proposition, words).Verb))];

    private string Source(AttributionLink link) => "laut " + Actors(link.Sources.AsSpan()).InBrief();

    // "wie die FT unter Berufung auf Experten berichtet"
    private string AsTheySay(AttributionLink outer, AttributionLink inner)
    {
        var clause = Saying(outer, isReported: false, isPlain: true, out _);
        clause.Middle = GermanText.Join(clause.Middle, RestingOn(inner));
        return clause.Subordinate("wie") + ",";
    }

    private string RestingOn(AttributionLink link) => "unter Berufung auf " + Actors(link.Sources.AsSpan()).In(GermanCase.Accusative);

    // "laut X berichtet Y unter Berufung auf Z, ..": the last of those who only pass it on stands beside the one before.
    private GermanClause Chain(ReadOnlySpan<AttributionLink> plain, Proposition proposition, AttributionLink[] told, bool isReported)
    {
        var clause = Saying(plain[0], isReported, isPlain: true, out var report);
        if (plain.Length <= 2)
        {
            clause.Middle = GermanText.Join(clause.Middle, plain.Length == 2 ? RestingOn(plain[1]) : "");
            clause.Behind = Behind(report, Told(proposition, told, isReported: report != GermanReport.Indicative), proposition);
        }
        else
        {
            clause.Behind = Behind(report, Chain(plain[1..], proposition, told, isReported: report != GermanReport.Indicative), proposition);
        }

        return clause;
    }

    // Null where no link has a verb of its own.
    private GermanClause? Told(Proposition proposition, ReadOnlySpan<AttributionLink> links, bool isReported)
    {
        if (links.IsEmpty)
        {
            return null;
        }

        var clause = Saying(links[0], isReported, isPlain: false, out var report);
        clause.Behind = Behind(report, Told(proposition, links[1..], isReported: report != GermanReport.Indicative), proposition);
        return clause;
    }

    private string Behind(GermanReport report, GermanClause? inner, Proposition proposition)
    {
        if (inner is null)
        {
            return Reported(proposition, report);
        }

        return report == GermanReport.Main ? ", " + inner.Main(null) : ", " + inner.Subordinate(report == GermanReport.Whether ? "ob" : "dass");
    }

    // The source and its verb; with the day and those to whom it is said, where the English sentence has them.
    private GermanClause Saying(AttributionLink link, bool isReported, bool isPlain, out GermanReport report)
    {
        var act = link.Act.IsAbsent || words.Act(link.Act, null) is null ? NeutralActs.ActOf(link.Sources[0], NeutralActs.NameOf(link.Sources[0], words)) : link.Act;
        var frame = german.Act(link.Wording?.Lemma is { } lemma && words.Act(act, lemma)?.Forms.Base == lemma ? lemma : null, act.Text);
        report = frame.Report;
        var day = !isPlain && link.On is { Edtf: { IsAbsent: false, Kind: EdtfKind.Date } edtf } ? GermanTimes.Say(edtf) : "";
        var group = GermanVerbGroup.Of(frame.Verb);
        var isPast = day.Length > 0;
        return new()
        {
            Subject = Actors(link.Sources.AsSpan()).In(GermanCase.Nominative),
            IsPlural = Actors(link.Sources.AsSpan()).IsPlural,
            IsReflexive = frame.IsReflexive,
            Group = isPast && isReported ? GermanVerbGroup.Perfect(group) : group,
            Mood = isReported ? GermanMood.Reported : isPast ? GermanMood.Past : GermanMood.Present,
            Middle = GermanText.Join(day, isPlain || link.To.IsEmpty || InferredMembers.Is(link.Marks, "to") ? "" : "gegenüber " + Actors(link.To.AsSpan()).In(GermanCase.Dative), frame.Fix),
        };
    }

    // What is said, behind its verb: a main clause in the Konjunktiv, or one behind "dass".
    private string Reported(Proposition proposition, GermanReport report)
    {
        var isReported = report is GermanReport.Main or GermanReport.That;
        var clause = Asked(proposition, isReported) ?? Build(proposition, ClauseKind.Main, isReported, ClauseGap.None);
        if (report == GermanReport.Main)
        {
            return proposition.Condition is { } told ? $", {Build(told, ClauseKind.Embedded, isReported, ClauseGap.None).Subordinate("wenn")}, {clause.Main("")}" : ", " + clause.Main(null);
        }

        var text = ", " + clause.Subordinate(report == GermanReport.Whether ? "ob" : "dass");
        return proposition.Condition is { } condition ? $"{text}, {If(condition, proposition, isReported)}" : text;
    }

    // The claim's own sentence, behind what stands first; who says it may stand in its middle.
    private string Body(Proposition proposition, string? front, string? source)
    {
        if (Asked(proposition, isReported: false) is { } asked && proposition.Condition is null)
        {
            return asked.Main(front ?? source);
        }

        if (proposition.Condition is not { } condition)
        {
            return Build(proposition, ClauseKind.Main, isReported: false, ClauseGap.None).Main(front ?? source);
        }

        var known = GoodsOf(condition);
        var clause = Build(proposition, ClauseKind.Main, isReported: false, ClauseGap.None, known);
        if (front is not null)
        {
            return $"{clause.Main(front)}, {If(condition, proposition, isReported: false)}";
        }

        clause.Middle = GermanText.Join(source, clause.Middle);
        return clause.Main(If(condition, proposition, isReported: false) + ",");
    }

    // "wenn .. liefert"; before "würde" with "sollte".
    private string If(Proposition condition, Proposition main, bool isReported)
    {
        var isUnreal = !isReported && main.Tense == Tense.Future && main.Modality == Modality.Asserted && condition.Tense.IsAbsent && condition.Modality.IsAbsent && condition.Disposition.IsAbsent;
        var clause = Build(condition, ClauseKind.Embedded, isReported, ClauseGap.None);
        if (isUnreal && clause.Mood == GermanMood.Present)
        {
            (clause.Group, clause.Mood) = (GermanVerbGroup.Modal(GermanVerbs.Sollen, clause.Group), GermanMood.Would);
        }

        return clause.Subordinate("wenn");
    }

    private static EquatableArray<Goods> GoodsOf(Proposition proposition) => proposition.Event switch
    {
        Transfer transfer => transfer.Items,
        Interaction interaction => [.. interaction.Objects.Goods(), .. interaction.Instruments.Goods()],
        _ => default,
    };

    private GermanClause? Asked(Proposition proposition, bool isReported)
    {
        if (proposition.Asks is not [var asked])
        {
            return null;
        }

        var verb = VerbChoices.Of(proposition, words).Verb;
        var (gap, word) = asked == Geopol.Events.Asked.Whether ? (ClauseGap.None, "ob") : asked == Geopol.Events.Asked.When ? (ClauseGap.None, "wann") : asked == Geopol.Events.Asked.Where ? (ClauseGap.None, "wo")
            : asked == QuestionMembers.Subject(verb) && !EventRoles.Has(proposition.Event, verb.Subject) ? (ClauseGap.Subject, "wer")
            : asked == QuestionMembers.Object(verb) ? (ClauseGap.Object, "was") : (ClauseGap.None, "");
        if (word.Length == 0)
        {
            return null;
        }

        var clause = Build(proposition, asked == Geopol.Events.Asked.Whether ? ClauseKind.Asked : ClauseKind.Main, isReported, gap);
        return new()
        {
            Subject = "es",
            IsPlaceholder = true,
            Group = GermanVerbGroup.Of(GermanVerbs.Sein),
            Mood = isReported ? GermanMood.Reported : GermanMood.Present,
            Middle = "unklar",
            Behind = ", " + clause.Subordinate(clause.Question ?? word),
        };
    }

    /// <summary>The words of the writer.</summary>
    public override string ToString() => german.ToString();
}
