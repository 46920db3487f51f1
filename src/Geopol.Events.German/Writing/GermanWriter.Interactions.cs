namespace Geopol.Events;

/// <summary>Interactions: the German verb of the code, with each role where that verb has it.</summary>
internal sealed partial class GermanWriter
{
    private GermanPlan PlanOf(Interaction interaction, Proposition proposition, string path, int depth)
    {
        var english = VerbFrames.Of(proposition);
        var roles = RoleFilling.Of(interaction);
        var frame = FrameOf(interaction, english, roles);
        var subject = frame.Subject ?? SubjectRole(english, roles);
        var plan = new GermanPlan { Frame = frame, SubjectRole = subject };
        foreach (var (role, participants) in roles)
        {
            if (role == subject)
            {
                plan.Subject = naming.Participants(participants);
                AddClauses(plan, role, participants, path, depth);
            }
            else if (role is "content" or "grounds" && participants[0].Clause?.Proposition is { } clause)
            {
                AddContent(plan, role, clause, interaction, english, path, depth);
            }
            else
            {
                AddRole(plan, role, participants, HowOf(role, english, roles, frame), path, depth);
            }
        }

        foreach (var adjuncts in interaction.Adjuncts.GroupBy(static adjunct => adjunct.Relation.Text))
        {
            var how = german.Defaults.GetValueOrDefault($"adjuncts/{adjuncts.Key}") ?? GermanComplement.Parse("mit_Bezug_auf+acc");
            AddRole(plan, "adjuncts", [.. adjuncts.Select(static adjunct => adjunct.Participant)], how, path, depth);
        }

        return plan;
    }

    // The verb for what it is done to and where; one that can't have the object beside it is put between quotation marks.
    private GermanFrame FrameOf(Interaction interaction, VerbFrame? english, IReadOnlyList<RoleFilling> roles)
    {
        var lemma = english?.Lemma ?? interaction.Verb.Text.Replace('-', ' ');
        var isThere = interaction.Destinations.IsEmpty && roles.Any(static role => role.Role == "where");
        var frame = (isThere ? german.Verb(lemma, "where") : null) ?? german.Verb(lemma, SortOf(interaction)) ?? german.Verb(english) ?? german.Verb(interaction.Verb);
        return frame is not null && Fits(frame, english, roles) ? frame : Unnamed(interaction.Verb);
    }

    private bool Fits(GermanFrame frame, VerbFrame? english, IReadOnlyList<RoleFilling> roles)
    {
        if (frame.TakesObject)
        {
            return true;
        }

        var subject = frame.Subject ?? SubjectRole(english, roles);
        return !roles.Any(role => role.Role != subject && !frame.TryFind(role.Role, out _, out _)
            && role.Participants.Any(static one => one.Clause?.Proposition is null) && HowOf(role.Role, english, roles, frame).IsAccusative);
    }

    // "entließ" of a minister, "wies zurück" of a ruling.
    private static string SortOf(Interaction interaction) => interaction.Content is { Proposition: not null } ? "clause" : interaction.Objects.IsEmpty ? interaction.Content is null ? "none" : "words" : interaction.Objects[0] switch
    {
        { Actor: not null } => "people",
        { Place: not null } => "place",
        { Goods: not null } => "goods",
        _ => "words",
    };

    // "vollziehen": the English verb is in quotation marks.
    private GermanFrame Unnamed(Verb verb) => german.Code("interaction/verb", "")!.WithFix(verb.IsAbsent ? "eine Handlung" : $"die Handlung {GermanText.Quoted(verb.Text.Replace('-', ' '))}");

    // The agents, else what the English verb has as its subject: "shells exploded".
    private static string SubjectRole(VerbFrame? english, IReadOnlyList<RoleFilling> roles) =>
        english?.SubjectRole is { } own && (own == "agents" || !roles.Any(static role => role.Role == "agents")) ? own : "agents";

    private void AddClauses(GermanPlan plan, string role, Participants participants, string path, int depth)
    {
        for (var i = 0; i < participants.Count; i++)
        {
            if (participants[i].Clause?.Proposition is { } proposition)
            {
                plan.Subject ??= new(german.Nouns.Classifier("circumstance"));
                plan.After += ", " + Build(proposition, PathOf(path, role, participants.Count, i), ClauseKind.Embedded, isReported: false, depth + 1).Subordinate("dass");
            }
        }
    }

    private GermanComplement HowOf(string role, VerbFrame? english, IReadOnlyList<RoleFilling> roles, GermanFrame frame)
    {
        if (!frame.TakesObject && role is "where" or "sources" or "destinations")
        {
            return german.Defaults[role];
        }

        if (role == "partners")
        {
            var isAlone = frame.Fix == "gemeinsam" || !roles.Any(static other => other.Role is "objects" or "opponents");
            return german.Defaults[english?.PlaceOf("partners") == "between" ? "partners/between" : isAlone ? "partners/alone" : "partners"];
        }

        // "begged Kenya for vehicles": the one who is asked, and what is asked for.
        if (role == "objects" && english?.PlaceOf(role) == "for" && roles.Any(static other => other.Role == "recipients"))
        {
            return german.Defaults["content/for"];
        }

        // Beside an object of an unknown verb, a recipient has a preposition.
        return english is null && role == "recipients" && roles.Any(static other => other.Role == "objects") ? german.Defaults["recipients/to"] : DefaultOf(role, english);
    }

    // What is promised, urged, said: an infinitive where the subject or the addressee does it; else a clause.
    private void AddContent(GermanPlan plan, string role, Proposition content, Interaction interaction, VerbFrame? english, string path, int depth)
    {
        var at = PathOf(path, role, 1, 0);
        var isOfSubject = english is null || english.IsInfinitiveOfSubject || interaction.Recipients.IsEmpty && interaction.Objects.IsEmpty || role == "grounds";
        var doers = isOfSubject ? interaction.Agents : interaction.Recipients.IsEmpty ? interaction.Objects : interaction.Recipients;
        var isInfinitive = IsInfinitive(content, at, doers, depth);
        if (role == "grounds")
        {
            var isPurpose = english?.PlaceOf("grounds") == "infinitive" && content.Tense.IsAbsent && isInfinitive;
            plan.After += isPurpose ? ", um " + Infinitive(content, at, depth + 1) : ", " + Build(content, at, ClauseKind.Embedded, isReported: false, depth + 1).Subordinate("weil");
            return;
        }

        plan.Pointer = GermanText.Join(plan.Pointer, plan.Frame.Pointer == "-" ? "" : plan.Frame.Pointer.Length > 0 ? plan.Frame.Pointer : (plan.Frame["content"] ?? DefaultOf("content", null)).Pointer());
        plan.Otherwise = "";
        plan.After += ", " + (isInfinitive ? Infinitive(content, at, depth + 1)
            : Build(content, at, ClauseKind.Embedded, isReported: false, depth + 1).Subordinate("dass")) + Conditioned(content, at, depth);
    }
}
