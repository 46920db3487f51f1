namespace Geopol.Events;

/// <summary>Writes agreements. The verb is a step such as sign or break, and its object is the treaty, ceasefire or contract.</summary>
internal sealed partial class GermanWriter
{
    private GermanPlan PlanOf(Agreement agreement, Proposition proposition, string path, int depth, string? asked)
    {
        Note(path + ".event.kind", agreement.Kind, agreement.Kind.IsKnown);
        Note(path + ".event.stage", agreement.Stage, agreement.Stage.IsKnown);
        var english = VerbFrames.Of(proposition);
        var own = (english?.Stage ?? "") == agreement.Stage.Text ? german.Verb(english) : null;
        var step = asked == "terms" ? german.Agree : own ?? german.Code("agreement/stage", agreement.Stage.Text) ?? german.Code("agreement/stage", "")!;
        var plan = new GermanPlan { Frame = step, SubjectRole = agreement.StageBy.IsEmpty ? "parties" : "stageBy" };
        var by = agreement.StageBy;
        var others = Others(agreement, proposition);
        plan.Subject = SubjectOf(agreement, others);
        plan.Kind = by.Count > 1 && by == agreement.Parties ? "ihrerseits" : null;
        var tail = new List<string>();
        var noun = NounOf(agreement, IsDenied(proposition));
        AddOthers(plan, agreement, others, noun, tail);
        foreach (var (role, participants) in RoleFilling.Of(agreement))
        {
            if (role == "terms")
            {
                AddTerms(plan, participants, path, depth);
            }
            else if (role == "subject" && !IsInNoun(agreement) && naming.Participants(participants) is { } phrase)
            {
                tail.Add(DefaultOf(role, null).Say(phrase));
            }
            else if (role is "grounds" or "where")
            {
                AddRole(plan, role, participants, DefaultOf(role, null), path, depth);
            }
        }

        if (asked != "terms")
        {
            plan.Add("object", new(noun with { Tail = GermanText.Join([noun.Tail, .. tail]) }), german.Defaults["object"]);
        }

        return plan;
    }

    private GermanPhrase? SubjectOf(Agreement agreement, EquatableArray<Actor> others)
    {
        if (!agreement.StageBy.IsEmpty || agreement.Parties.IsEmpty)
        {
            return agreement.StageBy.IsEmpty ? null : naming.Actors(agreement.StageBy);
        }

        return naming.Actors(others.Count < agreement.Parties.Count ? agreement.Parties.Take(agreement.Parties.Count - others.Count) : agreement.Parties);
    }

    // If no party takes the step, the parties come after "zwischen" and the noun. If the agreement is known, the other parties come after "mit" and the noun.
    // Otherwise the verb has the other parties.
    private void AddOthers(GermanPlan plan, Agreement agreement, EquatableArray<Actor> others, GermanNoun noun, List<string> tail)
    {
        if (others.IsEmpty)
        {
            return;
        }

        var isTheirs = !agreement.StageBy.IsEmpty && others.Count == agreement.Parties.Count && others.Count > 1;
        if (isTheirs || noun.Determiner == GermanDeterminer.Definite || noun.IsName)
        {
            tail.Add(GermanComplement.Parse(isTheirs ? "zwischen+dat" : "mit+dat").Say(naming.Actors(others)));
        }
        else
        {
            plan.Add("parties", naming.Actors(others), german.Defaults["parties"]);
        }
    }

    // Writes an agreement as a topic: "über ein Abkommen zwischen dem Iran und Russland, wonach ..".
    private void AddAgreement(GermanPlan plan, GermanComplement how, string role, Agreement agreement, string path, int depth)
    {
        var noun = NounOf(agreement, isDenied: false);
        var tail = new List<string> { noun.Tail };
        if (!agreement.Parties.IsEmpty)
        {
            tail.Add(GermanComplement.Parse(agreement.Parties.Count > 1 ? "zwischen+dat" : "mit+dat").Say(naming.Actors(agreement.Parties)));
        }

        foreach (var (part, participants) in RoleFilling.Of(agreement))
        {
            if (part == "terms")
            {
                AddTerms(plan, participants, path, depth);
            }
            else if ((part is "grounds" or "where" || part == "subject" && !IsInNoun(agreement)) && naming.Participants(participants) is { } phrase)
            {
                tail.Add(DefaultOf(part, null).Say(phrase));
            }
        }

        plan.Add(role, new(noun with { Tail = GermanText.Join([.. tail]) }), how);
    }

    // Returns whether the proposition states only the event. It has no denial, doubt, question, condition, tense, aspect or time.
    private static bool IsBare(Proposition p) => p.Polarity != Polarity.Negated && p.Modality.IsAbsent && p.Likelihood is null && p.Disposition.IsAbsent && p.Tense.IsAbsent && p.Aspect.IsAbsent
        && p.Evidentiality.IsAbsent && p.Asks.IsEmpty && p.Condition is null && TimeOf(p.Event).Length == 0;

    // Returns the parties that aren't the subject.
    private static EquatableArray<Actor> Others(Agreement agreement, Proposition proposition)
    {
        if (!agreement.StageBy.IsEmpty)
        {
            return agreement.StageBy == agreement.Parties ? default : [.. agreement.Parties.Where(party => !agreement.StageBy.Contains(party))];
        }

        return proposition.Wording?.Subject == SubjectForm.First && agreement.Parties.Count > 1 ? [.. agreement.Parties.Skip(1)] : default;
    }

    // Returns the noun of the agreement. The noun comes from the title or, without a title, from the kind. A known agreement has the definite article.
    private GermanNoun NounOf(Agreement agreement, bool isDenied)
    {
        if (agreement.Kind.IsAbsent && agreement.Subject is { } itself && IsInNoun(agreement))
        {
            var named = naming.Matter(itself);
            return named.IsName ? named : named with { Determiner = IsKnown(agreement, isDenied) ? GermanDeterminer.Definite : GermanDeterminer.Indefinite };
        }

        var kind = german.Nouns.Classifier(agreement.Kind.IsKnown ? $"agreement/{agreement.Kind.Text}" : "agreement/");
        if ((agreement.Title.In(LanguageTag.German) ?? agreement.Title.Main) is { } name)
        {
            return german.Nouns.Matter(EnglishNames.WithoutArticle(name)) is { } known ? known with { Determiner = GermanDeterminer.Definite }
                : kind with { Determiner = GermanDeterminer.Definite, Tail = GermanText.Join(kind.Tail, GermanText.Quoted(EnglishNames.WithoutArticle(name))) };
        }

        if (agreement.Subject is { } word && IsInNoun(agreement))
        {
            kind = word == "free" ? kind with { Head = "Freihandelsabkommen", Genitive = "Freihandelsabkommens" } : kind with { Adjectives = [german.Text("modifiers", word)![..^1], .. kind.Adjectives] };
        }

        return IsKnown(agreement, isDenied) ? kind with { Determiner = GermanDeterminer.Definite } : kind;
    }

    // An agreement that is in force, suspended, broken, ended or denied is known to the reader.
    private static bool IsKnown(Agreement agreement, bool isDenied) => isDenied || agreement.Stage == AgreementStage.Suspended || agreement.Stage == AgreementStage.Violated
        || agreement.Stage == AgreementStage.WithdrawnFrom || agreement.Stage == AgreementStage.Ended || agreement.Stage == AgreementStage.InForce;

    // Returns whether the noun contains the subject: "nuclear deal" names the agreement, and "bilateral" is its adjective.
    private bool IsInNoun(Agreement agreement) => agreement.Subject is { } subject && (agreement.Kind.IsAbsent
        ? agreement.Title.IsAbsent && Agreements.Contains(subject[(subject.LastIndexOf(' ') + 1)..])
        : agreement.Title.IsAbsent && german.Text("modifiers", subject)?.EndsWith('-') == true);

    private static readonly string[] Agreements = ["deal", "treaty", "agreement", "pact", "accord", "accords", "contract", "truce", "ceasefire"];

    private void AddTerms(GermanPlan plan, Participants terms, string path, int depth)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var at = PathOf(path, "terms", terms.Count, i);
            plan.After += terms[i].Clause is { Proposition: { } term } ? ", " + Build(term, at, ClauseKind.Embedded, isReported: false, depth + 1).Subordinate(i == 0 ? "wonach" : "und wonach") + Conditioned(term, at, depth)
                : $" (Bedingung: {GermanText.Quoted(terms[i].Clause?.Words ?? "")})";
        }
    }
}
