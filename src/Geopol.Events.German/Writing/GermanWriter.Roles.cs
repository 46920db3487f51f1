namespace Geopol.Events;

/// <summary>Adds roles to a clause. Names get their case, and propositions become clauses after the verb.</summary>
internal sealed partial class GermanWriter
{
    private void AddRole(GermanPlan plan, string role, Participants participants, GermanComplement how, string path, int depth)
    {
        if (role == "consideration" && participants.Any(static one => one.Goods is { Value: not null, Commodity.IsAbsent: true, Name: null }))
        {
            how = german.Defaults["consideration/money"];
        }

        if (naming.Participants(participants) is { } phrase)
        {
            // A known occasion has its own preposition: "auf der Waffenausstellung".
            plan.Add(role, phrase, role == "occasion" && plan.SubjectRole != "parties" && phrase.First.Place is "auf" or "bei" ? german.Defaults["venue"] : how);
        }

        for (var i = 0; i < participants.Count; i++)
        {
            if (participants[i].Clause?.Proposition is { } proposition)
            {
                AddClause(plan, plan.Frame[role] ?? how, role, proposition, PathOf(path, role, participants.Count, i), depth);
            }
        }
    }

    // Adds a proposition as a clause: "darüber, dass ..", "weil ..".
    private void AddClause(GermanPlan plan, GermanComplement how, string role, Proposition proposition, string path, int depth)
    {
        if (role == "topics" && proposition.Event is Agreement agreement && IsBare(proposition) && agreement.Stage.IsAbsent && agreement.StageBy.IsEmpty)
        {
            AddAgreement(plan, how, role, agreement, path, depth);
            return;
        }

        var clause = Build(proposition, path, ClauseKind.Embedded, isReported: false, depth + 1);
        if (role == "grounds")
        {
            plan.After += ", " + clause.Subordinate("weil");
            return;
        }

        plan.Pointer = GermanText.Join(plan.Pointer, how.Pointer());
        plan.After += ", " + clause.Subordinate("dass") + Conditioned(proposition, path, depth);
    }

    // Writes the condition of an embedded proposition.
    private string Conditioned(Proposition proposition, string path, int depth) =>
        proposition.Condition is { } condition ? ", " + Build(condition, path + ".condition", ClauseKind.Embedded, isReported: false, depth + 2).Subordinate("wenn") : "";

    private static string PathOf(string path, string role, int count, int at) =>
        role is "content" or "grounds" or "condition" or "consequence" ? $"{path}.event.{role}"
        : $"{path}.event.{role}[{at.ToString(System.Globalization.CultureInfo.InvariantCulture)}]{(role == "terms" ? "" : ".clause")}";

    /// <summary>
    /// Returns whether a clause can be an infinitive. The clause must not say how sure the event is, and its subject must be the same as the doers.
    /// </summary>
    private bool IsInfinitive(Proposition content, string path, Participants doers, int depth)
    {
        if (content.Event is UnknownEvent || !content.Modality.IsAbsent || !content.Evidentiality.IsAbsent || content.Likelihood is not null || content.Condition is not null
            || !content.Tense.IsAbsent && content.Tense != Tense.Past || doers.IsEmpty || depth >= MaxDepth)
        {
            return false;
        }

        return SubjectOf(content) is { IsEmpty: false } subject && subject == doers;
    }

    // Returns the participants that are the subject of the German verb.
    private Participants SubjectOf(Proposition content)
    {
        var scratch = new GermanWriter(german);
        var role = scratch.PlanOf(content, "", MaxDepth, null)?.SubjectRole;
        foreach (var filling in Languages.RoleFilling.Of(content.Event))
        {
            if (filling.Role == role)
            {
                return filling.Participants;
            }
        }

        return default;
    }

    // Writes the content as an infinitive: "Munition zu liefern", "Munition geliefert zu haben".
    private string Infinitive(Proposition content, string path, int depth)
    {
        var plan = PlanOf(content, path, depth, null)!;
        var wrappers = WrappersOf(content, path);
        var core = Core(plan, content, IsDenied(content) && wrappers.Count == 0, mayBePassive: false, null);
        var clause = Wrapped(core, content, wrappers);
        NoteUnknown(content, path);
        if (ModalOf(content) is { } modal)
        {
            clause.Group = GermanVerbGroup.Modal(modal, clause.Group);
        }

        if (content.Tense == Tense.Past)
        {
            clause.Group = GermanVerbGroup.Perfect(clause.Group);
        }

        clause.Middle = GermanText.Join(PhaseOf(content), clause.Middle);
        return clause.WithZu();
    }
}
