namespace Geopol.Events;

/// <summary>An event in which people or bodies meet, visit, talk or call. Seeking, negotiating or signing a deal is an <see cref="Agreement"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Meeting : GeopolEvent
{
    /// <summary>The actors that meet; in a visit, the visitors.</summary>
    [Role(nameof(ActorRole.Party))]
    public partial EquatableArray<Actor> Parties { get; init; }

    /// <summary>The host; null if the text doesn't say.</summary>
    [Role(nameof(ActorRole.Host))]
    public partial Actor? Host { get; init; }

    /// <summary>The building or site: "weapons exhibition in Pyongyang".</summary>
    [BearsOnContent]
    public partial string? Venue { get; init; }

    /// <summary>The larger event on whose sidelines the meeting is held: "Eastern Economic Forum".</summary>
    [BearsOnContent]
    public partial string? Occasion { get; init; }

    /// <summary>The topics: things, places, actors or propositions. A proposition among the topics is not asserted.</summary>
    [BearsOnContent]
    public partial Participants Topics { get; init; }

    /// <summary>The form: visit, talks, call; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial MeetingMode Mode { get; init; }

    /// <summary>How far the meeting has come: planned, cancelled, held; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial MeetingStatus Status { get; init; }

    /// <summary>The time for which the meeting is or was planned, if it differs from the time at which the meeting is held.</summary>
    [BearsOnContent]
    public partial EventTime? ScheduledFor { get; init; }

    /// <summary>The time for which the meeting was planned before it was postponed.</summary>
    [BearsOnContent]
    public partial EventTime? FormerlyFor { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Dyad.Among(Host is null || Parties.Contains(Host) ? Parties : [.. Parties, Host]);
}
