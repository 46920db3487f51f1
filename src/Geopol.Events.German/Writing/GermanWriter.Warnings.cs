namespace Geopol.Events;

/// <summary>Writes warnings: the issuers, the addressees, the consequence and the condition.</summary>
internal sealed partial class GermanWriter
{
    private GermanPlan PlanOf(Warning warning, Proposition proposition, string path, int depth)
    {
        Note(path + ".event.kind", warning.Kind, warning.Kind.IsKnown);
        var frame = german.Code("warning/kind", warning.Kind.IsKnown ? warning.Kind.Text : "")!;
        if (warning.Kind == WarningKind.Alert && warning.Addressees.IsEmpty)
        {
            frame = german.Code("warning/kind", "alarm")!;
        }

        var plan = new GermanPlan { Frame = frame, SubjectRole = "issuers" };
        foreach (var (role, participants) in RoleFilling.Of(warning))
        {
            switch (role)
            {
                case "issuers":
                    plan.Subject = naming.Participants(participants);
                    break;
                case "consequence" or "condition":
                    break;
                default:
                    AddRole(plan, role, participants, DefaultOf(role, null), path, depth);
                    break;
            }
        }

        AddThreat(plan, warning, path + ".event", depth);
        return plan;
    }

    private void AddThreat(GermanPlan plan, Warning warning, string path, int depth)
    {
        if (warning.Condition is { Words: { } said })
        {
            // Without a consequence, the condition is the subject matter of the warning. With a consequence, the condition is the case in which it follows.
            plan.Add(warning.Consequence is null ? "condition" : "case", new(naming.Matter(said)), GermanComplement.Parse("für_den_Fall+gen"));
        }

        if (warning.Consequence is { Words: { } result })
        {
            plan.Add("consequence", new(naming.Matter(result)), GermanComplement.Parse("vor+dat"));
        }

        var condition = warning.Condition?.Proposition;
        var consequence = warning.Consequence?.Proposition;
        var roles = RoleFilling.Of(warning);
        var issuers = ParticipantsIn(roles, "issuers");
        var addressees = ParticipantsIn(roles, "addressees");
        if (condition is not null && warning.Consequence is null)
        {
            plan.Pointer = plan.Frame["condition"]?.Pointer() ?? "davor";
            plan.After = ", " + (IsInfinitive(condition, path, addressees, depth) ? Infinitive(condition, path + ".condition", depth + 1)
                : Build(condition, path + ".condition", ClauseKind.Embedded, isReported: false, depth + 1).Subordinate("dass"));
            return;
        }

        if (consequence is not null && condition is null && warning.Condition is null && warning.Kind == WarningKind.Threat && IsInfinitive(consequence, path, issuers, depth))
        {
            plan.Pointer = "damit";
            plan.After = ", " + Infinitive(consequence, path + ".consequence", depth + 1);
            return;
        }

        var told = condition is null ? "" : Build(condition, path + ".condition", ClauseKind.Embedded, isReported: true, depth + 1).Subordinate("wenn");
        if (consequence is not null)
        {
            var then = Build(consequence, path + ".consequence", ClauseKind.Embedded, isReported: true, depth + 1);
            plan.After = (told.Length == 0 ? ", " + then.Main(null) : $", {told}, {then.Main("")}") + Conditioned(consequence, path + ".consequence", depth);
        }
        else if (told.Length > 0)
        {
            plan.After = ", " + told;
        }
    }

    private static Participants ParticipantsIn(IReadOnlyList<RoleFilling> roles, string role)
    {
        foreach (var filling in roles)
        {
            if (filling.Role == role)
            {
                return filling.Participants;
            }
        }

        return default;
    }
}
