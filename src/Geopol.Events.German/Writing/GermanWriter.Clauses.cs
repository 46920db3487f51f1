namespace Geopol.Events;

/// <summary>Builds clauses from the subject, the predicate and the other phrases.</summary>
internal sealed partial class GermanWriter
{
    private GermanClause Build(Proposition proposition, string path, ClauseKind kind, bool isReported, int depth, string? asked = null)
    {
        if (depth > MaxDepth)
        {
            notes.Add(path, "too deep");
            return Happening(GermanText.Quoted("…"));
        }

        var plan = PlanOf(proposition, path, depth, asked);
        if (plan is null)
        {
            return Finite(Happening(GermanText.Quoted(proposition.Event.Type)), proposition, path, kind, isReported);
        }

        var wrappers = WrappersOf(proposition, path);
        var isPassive = plan.Subject is null && asked != plan.SubjectRole && wrappers.Count == 0 && proposition.Disposition != Disposition.Wants;
        var core = Core(plan, proposition, isNegated: IsDenied(proposition) && wrappers.Count == 0, isPassive, asked);
        if (plan.Subject is not null)
        {
            core.Subject = plan.Subject.In(GermanCase.Nominative);
            core.IsPlural = plan.Subject.IsPlural;
        }
        else if (core.Subject.Length == 0 && asked != plan.SubjectRole && !(core.IsPassive && core.Question is not null))
        {
            core.Subject = "jemand";
        }

        return Finite(Wrapped(core, proposition, wrappers), proposition, path, kind, isReported);
    }

    private static bool IsDenied(Proposition proposition) => proposition.Polarity == Polarity.Negated;

    // Writes the clause for an unknown event type: "es kommt zu einem Ereignis".
    private static GermanClause Happening(string type) => new()
    {
        Subject = "es",
        Group = GermanVerbGroup.Of(Coming),
        Middle = GermanText.Join("zu einem Ereignis der Art", type),
    };

    private static GermanVerb Coming { get; } = new()
    {
        Infinitive = "kommen", ZuInfinitive = "zu kommen", Participle = "gekommen", Present = "kommt", PresentPlural = "kommen", Past = "kam", PastPlural = "kamen", Reported = "komme", WithSein = true,
    };

    private GermanPlan? PlanOf(Proposition proposition, string path, int depth, string? asked) => proposition.Event switch
    {
        Transfer transfer => PlanOf(transfer, proposition, path, depth, asked),
        Meeting meeting => PlanOf(meeting, proposition, path, depth),
        Agreement agreement => PlanOf(agreement, proposition, path, depth, asked),
        Warning warning => PlanOf(warning, proposition, path, depth),
        Interaction interaction => PlanOf(interaction, proposition, path, depth),
        _ => null,
    };

    // Returns the verbs for the status, the aspect and the disposition, each with an infinitive with "zu". The innermost verb is first.
    private List<GermanFrame> WrappersOf(Proposition proposition, string path)
    {
        var found = new List<GermanFrame>();
        if (proposition.Event is Interaction { Status: { IsAbsent: false } status } && !IsInferred(proposition.Event.Marks, "status"))
        {
            if (german.Code("interaction/status", status.Text) is { } frame)
            {
                found.Add(frame);
            }
            else if (status != InteractionStatus.UnderWay && status != InteractionStatus.Done)
            {
                notes.Add(path + ".event.status", status.Text);
            }
        }

        if (!proposition.Aspect.IsAbsent)
        {
            AddAspect(proposition, path, found);
        }

        if (!proposition.Disposition.IsAbsent && ModalOf(proposition) is null)
        {
            if (german.Control(HedgeOf(proposition), proposition.Disposition.Text) is { } stance)
            {
                found.Add(stance);
            }
            else
            {
                notes.Add(path + ".disposition", proposition.Disposition.Text);
            }
        }

        return found;
    }

    private void AddAspect(Proposition proposition, string path, List<GermanFrame> found)
    {
        var aspect = proposition.Aspect;
        if (aspect == Aspect.Ongoing || aspect == Aspect.Repeated)
        {
            return;
        }

        var isManaged = aspect == Aspect.Completed && HedgeOf(proposition) is null && IsDenied(proposition);
        if (german.Code("aspect", isManaged ? "managed" : HedgeOf(proposition) is { } hedge && german.Code("aspect", hedge) is not null ? hedge : aspect.Text) is { } frame)
        {
            found.Add(frame);
        }
        else
        {
            notes.Add(path + ".aspect", aspect.Text);
        }
    }

    // Puts the clause inside the verbs. A denial belongs to the outermost verb.
    private static GermanClause Wrapped(GermanClause core, Proposition proposition, List<GermanFrame> wrappers)
    {
        var clause = core;
        for (var i = 0; i < wrappers.Count; i++)
        {
            var frame = wrappers[i];
            var isPrevented = frame.Subject == "passive";
            clause = new()
            {
                Subject = core.Subject,
                IsPlural = core.IsPlural,
                Question = core.Question,
                IsReflexive = frame.IsReflexive,
                Group = isPrevented ? GermanVerbGroup.Passive(frame.Verb) : GermanVerbGroup.Of(frame.Verb),
                Middle = DeniedFix(frame.Fix, isDenied: i == wrappers.Count - 1 && IsDenied(proposition)),
                After = ", " + clause.WithZu(),
            };
        }

        return clause;
    }

    // Puts a denial into the fixed words: "schafft es nicht", "hört nicht damit auf".
    private static string DeniedFix(string fix, bool isDenied) => !isDenied ? fix : fix == "es" || fix.StartsWith("es ", StringComparison.Ordinal) ? GermanText.Join("es nicht", fix[2..].TrimStart()) : GermanText.Join("nicht", fix);

    private GermanClause Core(GermanPlan plan, Proposition proposition, bool isNegated, bool mayBePassive, string? asked)
    {
        var frame = plan.Frame;
        var places = new GermanPlaces { Kind = plan.Kind };
        var question = asked == plan.SubjectRole ? null : QuestionOf(frame, asked);
        var isObjectAsked = question == "was";
        var canBePassive = mayBePassive && frame.CanBePassive;
        var (passive, hasObject) = Fill(places, plan, asked, isObjectAsked, canBePassive);
        if (!hasObject && frame.Jointly != "sich" && plan.Subject is { IsPlural: true } && !places.HasOthers)
        {
            places.Jointly = frame.Jointly;
        }

        places.Otherwise = hasObject || question is not null ? null : plan.Otherwise ?? frame.Otherwise;
        var isPassive = canBePassive && (passive is not null || isObjectAsked);
        return new()
        {
            Subject = passive?.In(GermanCase.Nominative) ?? "",
            IsPlural = passive is { IsPlural: true },
            IsReflexive = frame.IsReflexive || frame.Jointly == "sich" && !hasObject,
            IsPassive = isPassive,
            Group = isPassive ? GermanVerbGroup.Passive(frame.Verb) : GermanVerbGroup.Of(frame.Verb),
            Question = question,
            Middle = GermanText.Join(places.Arrange(frame, TimeOf(proposition.Event), MannerOf(proposition), isNegated), plan.Pointer),
            After = plan.After,
        };
    }

    // Puts the phrases of the verb into the clause. In a passive, the object becomes the subject. A second accusative gets a preposition.
    private (GermanPhrase? Passive, bool HasObject) Fill(GermanPlaces places, GermanPlan plan, string? asked, bool isObjectAsked, bool canBePassive)
    {
        GermanPhrase? passive = null;
        var hasObject = isObjectAsked;
        foreach (var filler in plan.Fillers.Where(filler => filler.Role != asked))
        {
            var how = filler.How.IsAccusative && hasObject ? Otherwise(filler.Role) : filler.How;
            hasObject |= how.IsAccusative;
            if (how.IsAccusative && canBePassive)
            {
                passive = filler.Phrase;
            }
            else
            {
                places.Put(filler.Role, how, filler.Phrase, filler.IsAfterFix);
            }
        }

        return (passive, hasObject);
    }

    // Returns the question word for a role: "worüber", "was".
    private string? QuestionOf(GermanFrame frame, string? asked) => asked is null ? null
        : (frame[asked] ?? german.Defaults.GetValueOrDefault(asked))?.Question();

    // Returns the form for a second accusative, such as a place or a person next to the object.
    private GermanComplement Otherwise(string role) => german.Defaults.TryGetValue(role, out var how) && !how.IsAccusative ? how : german.Defaults["else"];

    private static string TimeOf(GeopolEvent content) => content.When is not { } when || IsInferred(content.Marks, "when") ? "" : when is { Edtf: { IsAbsent: false } edtf } ? GermanTimes.Say(edtf) : when.Words is { } words ? GermanTimes.InWords(words) : "";

    private static bool IsInferred(EquatableArray<Mark> marks, string member) => marks.Any(mark => mark.Kind == MarkKind.Inferred && mark.Member.Text == member);

    // Returns whether the event has gone on since a date: "seit 2022".
    private static bool IsSince(GeopolEvent content) => content.When is { Edtf: { IsAbsent: false } edtf } && edtf.Text.EndsWith("/..", StringComparison.Ordinal) && !IsInferred(content.Marks, "when");

    private static readonly string[] Repeating = ["again", "repeatedly", "regularly", "routinely", "constantly", "continuously", "once more", "frequently", "often", "daily"];

    private string MannerOf(Proposition proposition)
    {
        var isTold = proposition.Wording?.Manner is { } told && Repeating.Any(word => told.Contains(word, StringComparison.Ordinal));
        var repeated = proposition.Aspect == Aspect.Repeated && !isTold ? "wiederholt" : "";
        if (proposition.Wording is not { Manner: { } manner, Language: var language } || !language.IsAbsent && language != LanguageTag.English)
        {
            return repeated;
        }

        return GermanText.Join(repeated, german.Text("manners", manner) is { } whole ? whole : string.Join(' ', manner.Split(' ').Select(word => german.Text("manners", word)).Where(static word => word is not null)));
    }
}
