namespace Geopol.Events;

/// <summary>
/// Writes meetings. Either the meeting has its own verb, or the verb is a step such as postpone or cancel and its object is the meeting, visit, talks or call.
/// </summary>
internal sealed partial class GermanWriter
{
    private GermanPlan PlanOf(Meeting meeting, Proposition proposition, string path, int depth)
    {
        Note(path + ".event.mode", meeting.Mode, meeting.Mode.IsKnown);
        Note(path + ".event.status", meeting.Status, meeting.Status.IsKnown);
        var english = VerbFrames.Of(proposition);
        var isFirst = proposition.Wording?.Subject == SubjectForm.First && meeting.Parties.Count > 1;
        if (meeting.Status.IsAbsent || StepOf(meeting, proposition) is not { } step)
        {
            var own = (english?.Status ?? "") == meeting.Status.Text ? german.Verb(english) : null;
            var isVisit = own is null && meeting.Mode == MeetingMode.Visit && (meeting.Host is not null || meeting.Where is not null);
            var frame = own ?? (isVisit ? german.Visit : null) ?? german.Code("meeting/mode", meeting.Mode.Text) ?? german.Code("meeting/mode", "")!;
            var subject = frame.Subject ?? (own is null ? null : english!.SubjectRole) ?? "parties";
            return Told(meeting, frame, subject, isFirst, own is not null && english!.Mode is null ? ModeOf(meeting.Mode) : null, path, depth);
        }

        return Step(meeting, proposition, step, isFirst, path, depth);
    }

    // Finds the verb of the step. It looks first for the first word of the English verb ("nahm Gespräche wieder auf"), then for status and mode, and then for
    // the status alone.
    private GermanFrame? StepOf(Meeting meeting, Proposition proposition) => (StepWord(proposition) is { } word ? german.Code("meeting/step", word) : null)
        ?? german.Code("meeting/status", $"{meeting.Status.Text}/{meeting.Mode.Text}") ?? german.Code("meeting/status", meeting.Status.Text);

    // Returns the first word of an English verb that expresses the status: "resume" from "resume talks".
    private static string? StepWord(Proposition proposition) => proposition.Event is Meeting meeting && VerbFrames.Of(proposition) is { Status: { } status } english && status == meeting.Status.Text
        && english.Lemma.Split(' ')[0] is "begin" or "open" or "start" or "launch" or "kick" or "resume" or "restart" or "reopen" ? english.Lemma.Split(' ')[0] : null;

    private GermanPlan Told(Meeting meeting, GermanFrame frame, string subject, bool isFirst, string? mode, string path, int depth)
    {
        var plan = new GermanPlan { Frame = frame, SubjectRole = subject, Kind = mode };
        foreach (var (role, participants) in HostFirst(meeting))
        {
            if (role == subject)
            {
                Subject(plan, role, participants, isFirst && role == "parties", path, depth);
            }
            else
            {
                AddRole(plan, role, participants, OfMeeting(role), path, depth);
            }
        }

        return plan;
    }

    private GermanComplement OfMeeting(string role) => german.Defaults.GetValueOrDefault($"meeting/{role}") ?? DefaultOf(role, null);

    // Writes a step whose object is the meeting: "verschob einen Besuch in Russland", "sagte Gespräche mit dem Iran ab".
    private GermanPlan Step(Meeting meeting, Proposition proposition, GermanFrame step, bool isFirst, string path, int depth)
    {
        var noun = german.Nouns.Classifier($"meeting/{meeting.Mode.Text}");
        var isVisit = meeting.Mode == MeetingMode.Visit;

        // If the meeting is under way or was held, the step happens at the place of the meeting.
        var isThere = !isVisit && (meeting.Status == MeetingStatus.UnderWay || meeting.Status == MeetingStatus.Held);
        var plan = new GermanPlan { Frame = step, SubjectRole = "parties" };
        var tail = new List<string>();
        foreach (var (role, participants) in HostFirst(meeting))
        {
            if (role == "parties")
            {
                // In "Ein Besuch von Putin wurde verschoben", the claim doesn't say who postponed the visit.
                var isEvent = proposition.Wording?.Subject == SubjectForm.Event;
                plan.Subject = isEvent ? null : naming.Participants(isFirst ? participants.Take(1) : participants);
                tail.Insert(0, isEvent && naming.Participants(participants) is { } all ? GermanComplement.Parse(participants.Count > 1 && !isVisit ? "zwischen+dat" : isVisit ? "von+dat" : "mit+dat").Say(all)
                    : isFirst && naming.Participants(participants.Skip(1)) is { } others ? DefaultOf(role, null).Say(others) : "");
            }
            else if (role == "grounds" || role is "where" or "venue" && isThere || participants.Any(static one => one.Clause?.Proposition is not null))
            {
                AddRole(plan, role, participants, OfMeeting(role), path, depth);
            }
            else if (naming.Participants(participants) is { } phrase)
            {
                var how = isVisit && role is "host" or "where" ? GermanComplement.Parse(phrase.First.IsSomebody ? "bei+dat" : "loc") : OfMeeting(role);
                tail.Add(how.Say(phrase));
            }
        }

        plan.Add("object", new(noun with { Tail = GermanText.Join([.. tail]) }), german.Defaults["object"]);
        return plan;
    }

    // Returns the roles with the host first, because the host comes before the place: "besuchte Wladimir Putin in Moskau".
    private static IEnumerable<RoleFilling> HostFirst(Meeting meeting) => RoleFilling.Of(meeting).OrderBy(static filling => filling.Role == "host" ? 0 : 1);

    // Sets the subject. It is either the first party, who acts with the other parties, or all parties.
    private void Subject(GermanPlan plan, string role, Participants participants, bool isFirst, string path, int depth)
    {
        plan.Subject = naming.Participants(isFirst ? participants.Take(1) : participants);
        if (isFirst)
        {
            AddRole(plan, role, [.. participants.Skip(1)], DefaultOf(role, null), path, depth);
        }
    }

    private static string? ModeOf(MeetingMode mode) => mode == MeetingMode.Visit ? "bei einem Besuch" : mode == MeetingMode.Talks ? "in Gesprächen" : mode == MeetingMode.Call ? "telefonisch"
        : mode == MeetingMode.Multilateral ? "in multilateralem Rahmen" : null;
}
