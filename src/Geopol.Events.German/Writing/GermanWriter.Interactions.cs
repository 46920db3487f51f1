namespace Geopol.Events;

/// <summary>Writes interactions with the German verb of their code. Each role gets the form that this verb requires.</summary>
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

    // Chooses the German verb by the object and the place. If the chosen verb can't have the object, the English verb is written in quotation marks.
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

    // Returns the sort of the object, which can determine the verb: "dismiss" is "entließ" for a minister and "wies zurück" for a ruling.
    private static string SortOf(Interaction interaction) => interaction.Content is { Proposition: not null } ? "clause" : interaction.Objects.IsEmpty ? interaction.Content is null ? "none" : "words" : interaction.Objects[0] switch
    {
        { Actor: not null } => "people",
        { Place: not null } => "place",
        { Goods: not null } => "goods",
        _ => "words",
    };

    // Returns the verb "vollziehen" with the English verb in quotation marks.
    private GermanFrame Unnamed(Verb verb) => german.Code("interaction/verb", "")!.WithFix(verb.IsAbsent ? "eine Handlung" : $"die Handlung {GermanText.Quoted(verb.Text.Replace('-', ' '))}");

    // Returns the role of the subject. These are the agents. Without agents, it is the subject role of the English verb ("shells exploded").
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

        // In "begged Kenya for vehicles", Kenya is the recipient and the vehicles come after "for".
        if (role == "objects" && english?.PlaceOf(role) == "for" && roles.Any(static other => other.Role == "recipients"))
        {
            return german.Defaults["content/for"];
        }

        // If an unknown verb also has an object, a recipient needs a preposition.
        return english is null && role == "recipients" && roles.Any(static other => other.Role == "objects") ? german.Defaults["recipients/to"] : DefaultOf(role, english);
    }

    // Adds the content of promising, urging or saying. It is an infinitive if the subject or the addressee is the doer. Otherwise it is a clause.
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
