namespace Geopol.Events.Tests;

internal static class MeetingCases
{
    private static readonly Meeting Of = new() { Parties = [CorpusActors.KimJongUn, CorpusActors.VladimirPutin] };
    private static readonly EventTime Day = EventTime.At("2023-09-12");

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.MeetingOfNobody, IssueSeverity.Warning, "$.parties",
            new Meeting { Host = CorpusActors.Russia },
            Of with { Parties = [CorpusActors.KimJongUn] }),
        new(IssueCodes.MeetingPartyTwice, IssueSeverity.Warning, "$.parties[2] $.parties[3]",
            Of with { Parties = [CorpusActors.WhiteHouse, CorpusActors.Dprk, CorpusActors.UnitedStates, CorpusActors.Dprk] },
            Of,
            Of with { Parties = [Actor.NotKnown, Actor.NotKnown, Actor.Unnamed("a minister"), Actor.Unnamed("a minister")] }),
        new(IssueCodes.CancelledYetDated, IssueSeverity.Warning, "$.when",
            Of with { Status = MeetingStatus.Cancelled, When = Day, ScheduledFor = Day },
            Of with { Status = MeetingStatus.Cancelled, ScheduledFor = Day },
            Of with { Status = MeetingStatus.Held, When = Day, ScheduledFor = Day },
            Of with { When = Day, ScheduledFor = Day }),
    ];
}
