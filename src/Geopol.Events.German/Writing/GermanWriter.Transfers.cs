namespace Geopol.Events;

/// <summary>
/// Writes transfers. Either the transfer has its own verb, or the verb is a step such as approve or cancel and its object is the delivery, sale or gift.
/// </summary>
internal sealed partial class GermanWriter
{
    private GermanPlan PlanOf(Transfer transfer, Proposition proposition, string path, int depth, string? asked)
    {
        Note(path + ".event.kind", transfer.Kind, transfer.Kind.IsKnown);
        Note(path + ".event.stage", transfer.Stage, transfer.Stage.IsKnown);
        var english = VerbFrames.Of(proposition);
        var own = german.Verb(english);
        if (own is not null && StepIsInVerb(transfer, english!, own))
        {
            return Told(transfer, own, own.Subject ?? english!.SubjectRole ?? "suppliers", english!.Kind is null ? KindOf(transfer.Kind) : null, path, depth);
        }

        if (transfer.Stage.IsAbsent || german.Code("transfer/stage", transfer.Stage.Text) is not { } step)
        {
            var plain = german.Code("transfer/kind", transfer.Kind.Text) ?? german.Code("transfer/kind", "")!;
            return Told(transfer, plain, plain.Subject ?? "suppliers", null, path, depth);
        }

        return Step(transfer, step, path, depth, asked);
    }

    // Returns whether the verb expresses the stage and the subject of the verb is the actor of the stage.
    private static bool StepIsInVerb(Transfer transfer, VerbFrame english, GermanFrame own)
    {
        var subject = own.Subject ?? english.SubjectRole;
        return (english.Stage ?? "") == transfer.Stage.Text
            && (transfer.Stage.IsAbsent || (subject switch { "suppliers" => transfer.Suppliers, "recipients" => transfer.Recipients, "intermediaries" => transfer.Intermediaries, _ => transfer.StageBy }) == transfer.StageBy);
    }

    private GermanPlan Told(Transfer transfer, GermanFrame frame, string subject, string? kind, string path, int depth)
    {
        var plan = new GermanPlan { Frame = frame, SubjectRole = subject, Kind = kind, Otherwise = frame["items"] is null or { IsAccusative: true } ? "etwas" : null };
        foreach (var (role, participants) in RoleFilling.Of(transfer))
        {
            if (role == subject)
            {
                plan.Subject = naming.Participants(participants);
            }
            else if (role != "stageBy" || transfer.Stage.IsAbsent)
            {
                AddRole(plan, role, participants, DefaultOf(role, null), path, depth);
            }
        }

        return plan;
    }

    // Writes a step whose object is the delivery: "genehmigte die Lieferung von Munition an Russland".
    private GermanPlan Step(Transfer transfer, GermanFrame step, string path, int depth, string? asked)
    {
        var plan = new GermanPlan { Frame = step, SubjectRole = "stageBy" };
        var noun = german.Nouns.Classifier($"transfer/{transfer.Kind.Text}");
        var tail = new List<string>();
        foreach (var (role, participants) in RoleFilling.Of(transfer).OrderBy(static filling => filling.Role == "items" ? 0 : filling.Role == "recipients" ? 1 : 2))
        {
            if (role == asked)
            {
                continue;
            }

            if (role == "stageBy")
            {
                plan.Subject = naming.Participants(participants);
            }
            else if (role is "grounds" or "where")
            {
                AddRole(plan, role, participants, DefaultOf(role, null), path, depth);
            }
            else if (!(transfer.StageBy.Count > 0 && (role == "suppliers" && transfer.Suppliers == transfer.StageBy || role == "recipients" && transfer.Recipients == transfer.StageBy))
                && naming.Participants(participants) is { } phrase)
            {
                var said = role switch { "items" => GermanText.Join(GermanComplement.Of(phrase), transfer.Kind == TransferKind.Payment ? "als Bezahlung" : ""), "suppliers" => GermanComplement.Parse("durch+acc").Say(phrase), _ => DefaultOf(role, null).Say(phrase) };
                tail.Add(said);
            }
        }

        plan.Add("object", new(noun with { Tail = GermanText.Join([.. tail]) }), german.Defaults["object"]);
        return plan;
    }

    private static string? KindOf(TransferKind kind) => kind.Text switch
    {
        TransferKind.PaymentText => "als Bezahlung",
        TransferKind.GiftText => "als Geschenk",
        TransferKind.LoanText => "leihweise",
        TransferKind.LeaseText => "auf Leasingbasis",
        TransferKind.BarterText => "im Tausch",
        TransferKind.SaleText => "gegen Bezahlung",
        TransferKind.LicenceText => "in Lizenz",
        TransferKind.ReturnText => "als Rückgabe",
        TransferKind.CaptureText => "als Beute",
        TransferKind.TheftText => "als Diebesgut",
        _ => null,
    };

    // Returns the case or preposition of a role. The preposition of the English verb determines it; without one, the role has its usual form.
    private GermanComplement DefaultOf(string role, VerbFrame? english)
    {
        var place = english?.PlaceOf(role);
        return (place is not null && german.Defaults.TryGetValue($"{role}/{place}", out var how) ? how : null)
            ?? (english is { EventType: "interaction" } && german.Defaults.TryGetValue($"interaction/{role}", out how) ? how : null)
            ?? german.Defaults.GetValueOrDefault(role) ?? german.Defaults["else"];
    }
}
