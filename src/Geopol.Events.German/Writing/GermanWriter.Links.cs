namespace Geopol.Events;

/// <summary>Writes the speakers. Sources that only pass the content on get "laut"; the other speakers get a verb of saying.</summary>
internal sealed partial class GermanWriter
{
    // If the source is one of these nouns, "laut" means an assessment, as ", per" does in English.
    private static readonly string[] Judges = ["analysts", "experts", "economists", "scientists", "scholars", "historians", "researchers", "observers", "pollsters", "inspectors", "investigators", "agencies", "services"];

    private readonly record struct LinkAt(AttributionLink Link, string Path);

    // Returns the outer links that "laut" expresses, and the links that need a verb. Links without a source aren't written.
    private (List<LinkAt> Plain, List<LinkAt> Told) Links(Claim claim)
    {
        var plain = new List<LinkAt>();
        var told = new List<LinkAt>();
        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            var link = claim.Attribution[i];
            var path = $"attribution[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]";
            if (link.Sources.IsEmpty)
            {
                NoteUnsaid(link, path);
            }
            else if (plain.Count + told.Count >= MaxLinks)
            {
                notes.Add(path + ".act", link.Act.IsAbsent ? "absent" : link.Act.Text);
            }
            else if (told.Count == 0 && IsPlain(link, path))
            {
                plain.Add(new(link, path));
            }
            else
            {
                told.Add(new(link, path));
            }
        }

        return (plain, told);
    }

    private void NoteUnsaid(AttributionLink link, string path)
    {
        if (!link.Act.IsAbsent && link.Act != SpeechAct.Report && link.Act != SpeechAct.Say)
        {
            notes.Add(path + ".act", link.Act.Text);
        }

        foreach (var about in link.About)
        {
            notes.Add(path + ".about", about.Text);
        }
    }

    // Returns whether "laut" expresses the act of the link. An unknown act gets a note and is written with "laut".
    private bool IsPlain(AttributionLink link, string path)
    {
        if (!link.Evidentiality.IsAbsent || !link.About.IsEmpty)
        {
            return false;
        }

        if (!link.Act.IsAbsent && german.Act(null, link.Act.Text) is null)
        {
            notes.Add(path + ".act", link.Act.Text);
            return true;
        }

        return (link.Act.IsAbsent || link.Act == NeutralAct(link.Sources[0])) && (LemmaOf(link) is not { } lemma || !german.IsActVerb(lemma, link.Act.Text));
    }

    private static SpeechAct NeutralAct(Actor source) => source.Kind == ActorKind.MediaOutlet || source.Kind.IsAbsent && !source.Names.IsAbsent ? SpeechAct.Report
        : (source.Description.Main ?? source.Names.Main) is { } text && Judges.Contains(text[(text.LastIndexOf(' ') + 1)..]) ? SpeechAct.Assess
        : SpeechAct.Say;

    private static string? LemmaOf(AttributionLink link) => link.Wording is { Lemma: { } lemma, Language: var language } && (language.IsAbsent || language == LanguageTag.English) ? lemma : null;

    private string Sentence(Proposition proposition, List<LinkAt> plain, List<LinkAt> told)
    {
        if (plain.Count == 0)
        {
            return Told(proposition, told, 0, isReported: false) is { } clause ? clause.Main(null) : Body(proposition, null);
        }

        if (plain.Count > 2 || plain.Count == 2 && proposition.Condition is not null && told.Count == 0)
        {
            return Chain(plain, 1, proposition, told, isReported: false).Main(Source(plain[0].Link));
        }

        if (told.Count == 0 && plain.Count == 1)
        {
            return Body(proposition, IsOwnWord(proposition, plain[0].Link) ? "nach eigenen Angaben" : Source(plain[0].Link));
        }

        var front = plain.Count == 1 ? Source(plain[0].Link) : AsTheySay(plain[0], plain[1].Link);
        return Told(proposition, told, 0, isReported: false)?.Main(front) ?? Body(proposition, front);
    }

    // Returns whether the source speaks about its own action.
    private static bool IsOwnWord(Proposition proposition, AttributionLink link) => proposition.Condition is null && proposition.Asks.IsEmpty && proposition.Event switch
    {
        Transfer { StageBy: { IsEmpty: false } by } => by == link.Sources,
        Transfer { Stage.IsAbsent: true } transfer => !transfer.Suppliers.IsEmpty && transfer.Suppliers == link.Sources,
        Interaction interaction => interaction.Agents.Count > 0 && interaction.Agents.Actors() == link.Sources && interaction.Agents.Count == link.Sources.Count,
        Warning warning => !warning.Issuers.IsEmpty && warning.Issuers == link.Sources,
        _ => false,
    };

    private string Source(AttributionLink link) => "laut " + naming.Actors(link.Sources).InBrief();

    // Writes a clause for two sources: "wie die FT unter Berufung auf Experten berichtet".
    private string AsTheySay(LinkAt outer, AttributionLink inner)
    {
        var clause = Saying(outer, isReported: false, isPlain: true, out _);
        clause.Middle = GermanText.Join(clause.Middle, RestingOn(inner));
        return clause.Subordinate("wie") + ",";
    }

    private string RestingOn(AttributionLink link) => "unter Berufung auf " + naming.Actors(link.Sources).In(GermanCase.Accusative);

    // Writes three or more sources: "laut X berichtet Y unter Berufung auf Z, ..". The clause of the second-last source contains the last source.
    private GermanClause Chain(List<LinkAt> plain, int at, Proposition proposition, List<LinkAt> told, bool isReported)
    {
        var clause = Saying(plain[at], isReported, isPlain: true, out var report);
        var isNextReported = report != GermanReport.Indicative;
        if (plain.Count - at <= 2)
        {
            clause.Middle = GermanText.Join(clause.Middle, plain.Count - at == 2 ? RestingOn(plain[at + 1].Link) : "");
            clause.After = Content(report, Told(proposition, told, 0, isNextReported), proposition);
        }
        else
        {
            clause.After = Content(report, Chain(plain, at + 1, proposition, told, isNextReported), proposition);
        }

        return clause;
    }

    // Writes the links that need a verb. Returns null if there are none.
    private GermanClause? Told(Proposition proposition, List<LinkAt> links, int at, bool isReported)
    {
        if (at >= links.Count)
        {
            return null;
        }

        var clause = Saying(links[at], isReported, isPlain: false, out var report);
        clause.After = Content(report, Told(proposition, links, at + 1, isReported: report != GermanReport.Indicative), proposition);
        return clause;
    }

    private string Content(GermanReport report, GermanClause? inner, Proposition proposition)
    {
        if (inner is null)
        {
            return Reported(proposition, report);
        }

        return report == GermanReport.Main ? ", " + inner.Main(null) : ", " + inner.Subordinate(report == GermanReport.Whether ? "ob" : "dass");
    }

    // Writes the source and its verb, with the day, the addressees and the members to which the act is limited.
    private GermanClause Saying(LinkAt at, bool isReported, bool isPlain, out GermanReport report)
    {
        var link = at.Link;
        var act = link.Act.IsAbsent || german.Act(null, link.Act.Text) is null ? NeutralAct(link.Sources[0]) : link.Act;
        var frame = german.Act(LemmaOf(link), act.Text) ?? german.Act(null, SpeechAct.Say.Text)!;
        report = frame.Report;
        var day = !isPlain && link.On is { Edtf: { IsAbsent: false, Kind: EdtfKind.Date } edtf } ? GermanTimes.Say(edtf) : "";
        var group = GermanVerbGroup.Of(frame.Verb);
        var isPast = day.Length > 0;
        var speakers = naming.Actors(link.Sources);
        return new()
        {
            Subject = speakers.In(GermanCase.Nominative),
            IsPlural = speakers.IsPlural,
            IsReflexive = frame.IsReflexive,
            Group = isPast && isReported ? GermanVerbGroup.Perfect(group) : group,
            Mood = isReported ? GermanMood.Reported : isPast ? GermanMood.Past : GermanMood.Present,
            Middle = GermanText.Join(EvidenceOf(link.Evidentiality, at.Path + ".evidentiality"), day, ToWhom(link, isPlain), AboutOf(link, at.Path), frame.Fix),
        };
    }

    private string ToWhom(AttributionLink link, bool isPlain) =>
        isPlain || link.To.IsEmpty || IsInferred(link.Marks, "to") ? "" : "gegenüber " + naming.Actors(link.To).In(GermanCase.Dative);

    // Writes the members to which a denial is limited: "nur hinsichtlich der Menge".
    private string AboutOf(AttributionLink link, string path)
    {
        if (link.About.IsEmpty)
        {
            return "";
        }

        return "nur hinsichtlich " + GermanText.List([.. link.About.Select(member => german.Text("members", GermanMembers.Plain(member.Text)) ?? $"des Bestandteils {GermanText.Quoted(member.Text)}")], "und");
    }

    private string EvidenceOf(Evidentiality evidentiality, string path)
    {
        if (evidentiality == Evidentiality.Apparent)
        {
            return "offenbar";
        }

        if (evidentiality == Evidentiality.Hearsay)
        {
            return "Berichten zufolge";
        }

        if (!evidentiality.IsAbsent)
        {
            notes.Add(path, evidentiality.Text);
        }

        return "";
    }
}
