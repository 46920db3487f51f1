namespace Geopol.Events;

/// <summary>Clauses: who does what, with what beside it.</summary>
internal sealed partial class GermanWriter
{
    // "Offers to do something else" has the interaction's actors before the transfer's verb.
    private static SentenceRole SubjectRole(GeopolEvent content, LexiconVerb verb) => content is Interaction ? SentenceRole.Actors : verb.Subject;

    private GermanFrame FrameOf(Proposition proposition, LexiconVerb verb) => german.Frame(verb.Sort, verb.Lemma) is { } own ? own
        : german.Frame(verb.Sort, (proposition.Event as Interaction)?.Plover ?? verb.Plover);

    // The subject of a clause; null where nothing is said of who.
    private GermanPhrase? SubjectOf(Proposition proposition, LexiconVerb verb, EquatableArray<Goods> known)
    {
        var content = proposition.Event;
        var actors = EventRoles.Subjects(content, SubjectRole(content, verb));
        if (!actors.IsEmpty)
        {
            return Actors(IsFirstAlone(proposition, verb) ? actors[..1] : actors);
        }

        if (SentenceWriter.CauseOf(content) is not { } cause)
        {
            return null;
        }

        var phrase = Participants([cause]);
        return cause.Goods is { } goods && known.Contains(goods) && phrase.Items is [{ IsBare: true, Count: "" } item]
            ? new GermanPhrase([item with { Noun = item.Noun with { Adjectives = default }, Determiner = GermanDeterminer.This }]) : phrase;
    }

    private static bool IsFirstAlone(Proposition proposition, LexiconVerb verb) => proposition.Wording?.Subject == SubjectForm.First
        && EventRoles.Actors(proposition.Event, verb.Subject).Length > 1 && (verb.Object.Contains(verb.Subject) || verb.PrepositionOf(verb.Subject) != Preposition.None);

    private GermanClause Build(Proposition proposition, ClauseKind kind, bool isReported, ClauseGap gap, EquatableArray<Goods> known = default)
    {
        if (proposition.Event is UnknownEvent)
        {
            return Unknown(proposition, isReported);
        }

        var choice = VerbChoices.Of(proposition, words);
        var subject = gap == ClauseGap.Subject ? null : SubjectOf(proposition, choice.Verb, known);
        var stance = StanceOf(proposition);
        var isWrapped = choice.Before is not null || stance is not null || IsOfPhase(proposition);
        var isPassive = subject is null && gap != ClauseGap.Subject && !isWrapped && !(proposition.Disposition == Disposition.Wants);
        var core = Core(proposition, choice, isNegated: IsDenied(proposition) && !isWrapped, isPassive, gap, subject?.IsPlural ?? false);
        if (subject is not null)
        {
            core.Subject = subject.In(GermanCase.Nominative);
            core.IsPlural = subject.IsPlural;
        }
        else if (core.Subject.Length == 0 && gap != ClauseGap.Subject && !(core.IsPassive && core.Question is not null))
        {
            core.Subject = "jemand";
        }

        var outer = isWrapped ? Wrapped(core, proposition, choice, stance) : core;
        return Finite(outer, proposition, kind, isReported);
    }

    private static bool IsDenied(Proposition proposition) => proposition.Polarity == Polarity.Negated;

    private static bool IsOfPhase(Proposition proposition) => proposition.Aspect == Aspect.Begun || proposition.Aspect == Aspect.Ended;

    // Verbs before "zu", the outermost last; what is denied is the outermost.
    private GermanClause Wrapped(GermanClause core, Proposition proposition, VerbChoice choice, GermanFrame? stance)
    {
        var clause = core;
        var frames = new[] { choice.Before is { } before ? german.Control(before.Lemma, before.Lemma) : null, IsOfPhase(proposition) ? german.Control(null, proposition.Aspect.Text) : null, stance };
        var last = Array.FindLastIndex(frames, static frame => frame is not null);
        for (var i = 0; i < frames.Length; i++)
        {
            if (frames[i] is not { } frame)
            {
                continue;
            }

            clause = new()
            {
                Subject = core.Subject,
                IsPlural = core.IsPlural,
                Question = core.Question,
                IsReflexive = frame.IsReflexive,
                Group = GermanVerbGroup.Of(frame.Verb),
                Middle = GermanText.Join(i == last && IsDenied(proposition) ? "nicht" : "", frame.Fix),
                Behind = ", " + clause.WithZu(),
            };
        }

        return clause;
    }

    private static GermanClause Unknown(Proposition proposition, bool isReported) => new()
    {
        Subject = "es",
        Group = GermanVerbGroup.Of(Coming),
        Mood = isReported ? GermanMood.Reported : GermanMood.Present,
        Middle = GermanText.Join(IsDenied(proposition) ? "nicht" : "", "zu einem nicht näher bestimmten Ereignis"),
    };

    private static GermanVerb Coming { get; } = new()
    {
        Infinitive = "kommen", ZuInfinitive = "zu kommen", Participle = "gekommen", Present = "kommt", PresentPlural = "kommen", Past = "kam", PastPlural = "kamen", Reported = "komme", WithSein = true,
    };

    private GermanClause Core(Proposition proposition, VerbChoice choice, bool isNegated, bool mayBePassive, ClauseGap gap, bool isPlural)
    {
        var content = proposition.Event;
        var frame = FrameOf(proposition, choice.Verb);
        var places = new GermanPlaces();
        string? question = null;
        if (gap == ClauseGap.Object && choice.Verb.Object is [var asked, ..])
        {
            var how = frame.TryFind(KeyOf(asked), out var own, out _) ? own : german.Common(choice.Verb.Sort, KeyOf(asked));
            question = how?.Question() ?? "was";
        }

        GermanPhrase? passive = null;
        var canBePassive = mayBePassive && !frame.IsReflexive && !frame.Verb.WithSein && frame.Verb != GermanVerbs.Sein;
        var hasObject = question == "was";
        foreach (var (key, phrase, said, isBehindFix) in Fillers(proposition, choice.Verb, frame))
        {
            var how = said;
            if (how is { IsAccusative: true } && hasObject)
            {
                how = german.Common(choice.Verb.Sort, key);
            }

            if (how is null || how.IsAccusative && hasObject)
            {
                continue;
            }

            if (how.IsAccusative && canBePassive)
            {
                passive = phrase;
                hasObject = true;
                continue;
            }

            hasObject |= how.IsAccusative;
            places.Put(key, how, phrase, isBehindFix);
        }

        // "sich auf eine Vereinbarung einigen, wonach ..": what the terms belong to, where the verb alone doesn't tell it.
        if (content is Agreement { Subject: null } agreement && TermOf(agreement) is not null && frame.Fix.Length == 0 && gap != ClauseGap.Object
            && (frame.TryFind("subject", out var ofSubject, out _) ? ofSubject : german.Common(EventSort.Agreement, "subject")) is { } subject)
        {
            places.Put("subject", subject, new(german.Classifiers["terms"]), isBehindFix: false);
            hasObject |= subject.IsAccusative;
        }

        if (content is Transfer transfer && choice.Verb.TransferKind.IsAbsent && KindOf(transfer.Kind) is { } kind)
        {
            places.Kind = kind;
        }

        if (frame.Jointly is { } jointly && isPlural && !places.HasOthers && passive is null && !hasObject)
        {
            places.Jointly = jointly == "sich" ? "" : jointly;
        }

        var isReflexive = frame.IsReflexive || frame.Jointly == "sich" && !hasObject;
        if (frame.Otherwise is { } otherwise && !hasObject && gap != ClauseGap.Object)
        {
            places.Otherwise = otherwise;
        }
        else if (content is Transfer && !hasObject && gap != ClauseGap.Object && frame.TakesItems)
        {
            places.Otherwise = "etwas";
        }

        var isPassive = canBePassive && (passive is not null || question == "was");
        var clause = new GermanClause
        {
            IsReflexive = isReflexive,
            IsPassive = isPassive,
            Group = isPassive ? GermanVerbGroup.Passive(frame.Verb) : GermanVerbGroup.Of(frame.Verb),
            Question = question,
            Middle = places.Arrange(frame, TimeOf(content), MannerOf(proposition), isNegated),
        };
        if (passive is not null)
        {
            clause.Subject = passive.In(GermanCase.Nominative, isNegated: false);
            clause.IsPlural = passive.IsPlural;
        }

        clause.Behind = BehindOf(proposition, choice.Verb, frame, out var pointer);
        clause.Middle = GermanText.Join(clause.Middle, pointer);
        return clause;
    }

    private static string TimeOf(GeopolEvent content) => content.When is { Edtf: { IsAbsent: false } edtf } && !InferredMembers.Is(content.Marks, "when") ? GermanTimes.Say(edtf) : "";

    private string MannerOf(Proposition proposition) => GermanText.Join(
        proposition.Aspect == Aspect.Repeated ? "wiederholt" : "",
        proposition.Wording?.Manner is { } manner && words.IsManner(manner) ? german.Text("manners", manner) : "");
}
