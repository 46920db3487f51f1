namespace Geopol.Events;

/// <summary>People or bodies meet, visit, talk or call. Seeking, negotiating or signing a deal is an <see cref="Agreement"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Meeting : GeopolEvent
{
    /// <summary>A meeting of which nothing is said yet.</summary>
    public Meeting()
    {
    }

    internal Meeting(in EventParts parts) : base(parts)
    {
    }

    /// <inheritdoc/>
    public override string Type => MeetingCodec.TypeName;

    /// <summary>Who meets; of a visit, who visits.</summary>
    public EquatableArray<Actor> Participants { get; init => field = Nesting.Guard(value); }

    /// <summary>Who hosts it.</summary>
    public Actor? Host { get; init => field = Nesting.Guard(value); }

    /// <summary>The building or site: "weapons exhibition in Pyongyang".</summary>
    public string? Venue { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The greater event on whose sidelines it is: "Eastern Economic Forum".</summary>
    public string? Occasion { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>What is talked about; being talked about asserts nothing.</summary>
    public EquatableArray<Clause> Topics { get; init => field = Nesting.Guard(value); }

    /// <summary>How it is held.</summary>
    public MeetingMode Mode { get; init; }

    /// <summary>How far it is.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>For when it is or was planned, where that isn't when it happens.</summary>
    public EventTime? ScheduledFor { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<ActorInRole> InRoles() =>
        ActorInRole.All(ActorRole.Participant, Participants).Concat(ActorInRole.All((ActorRole.Host, Host)));

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() =>
        Dyad.Among(Host is null || Participants.Contains(Host) ? Participants : [.. Participants, Host]);

    private protected override int OwnDepth => Math.Max(
        Nesting.DepthOf(Participants), Math.Max(Nesting.DepthOf(Host), Nesting.DepthOf(Topics)));
}
