namespace Geopol.Events;

/// <summary>People or bodies meet, visit, talk or call. Seeking, negotiating or signing a deal is an <see cref="Agreement"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Meeting : GeopolEvent
{
    /// <summary>Who meets; of a visit, who visits.</summary>
    [Role(nameof(ActorRole.Participant))]
    public partial EquatableArray<Actor> Participants { get; init; }

    /// <summary>Who hosts it.</summary>
    [Role(nameof(ActorRole.Host))]
    public partial Actor? Host { get; init; }

    /// <summary>The building or site: "weapons exhibition in Pyongyang".</summary>
    public partial string? Venue { get; init; }

    /// <summary>The greater event on whose sidelines it is: "Eastern Economic Forum".</summary>
    public partial string? Occasion { get; init; }

    /// <summary>What is talked about; being talked about asserts nothing.</summary>
    public partial EquatableArray<Clause> Topics { get; init; }

    /// <summary>How it is held.</summary>
    public partial MeetingMode Mode { get; init; }

    /// <summary>How far it is.</summary>
    public partial MeetingStatus Status { get; init; }

    /// <summary>For when it is or was planned, where that isn't when it happens.</summary>
    public partial EventTime? ScheduledFor { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() =>
        Dyad.Among(Host is null || Participants.Contains(Host) ? Participants : [.. Participants, Host]);

}
