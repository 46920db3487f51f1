namespace Geopol.Events.Registry;

/// <summary>
/// The result of a look-up: the actor that was found, or the reason why none was found and the actors that may be meant. The default value found nothing.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public readonly struct ActorLookup
{
    private readonly ActorRegistry? registry;
    private readonly string? asked;
    private readonly IReadOnlyList<RegisteredActor>? candidates;

    internal ActorLookup(RegisteredActor actor, ActorLookupStatus status = ActorLookupStatus.Found)
    {
        Actor = actor;
        Status = status;
    }

    internal ActorLookup(ActorLookupStatus status, string asked, ActorRegistry? registry = null, IReadOnlyList<RegisteredActor>? candidates = null)
    {
        Status = status;
        this.asked = asked;
        this.registry = registry;
        this.candidates = candidates;
    }

    /// <summary>The actor that was found; null where the actor isn't sure.</summary>
    public RegisteredActor? Actor { get; }

    /// <summary>Whether an actor was found, or why not.</summary>
    public ActorLookupStatus Status { get; }

    /// <summary>Whether an actor was found.</summary>
    public bool IsFound => Actor is not null;

    /// <summary>
    /// The actors that may be meant where none is sure: all actors that have the name or code. If no actor has the name, up to five actors with a
    /// similar name, the most similar first. Each call of this property searches the similar names again. Empty where an actor was found.
    /// </summary>
    public IReadOnlyList<RegisteredActor> Candidates => candidates ?? (registry is null ? [] : registry.Suggest(asked ?? ""));

    /// <summary>The reason why no actor was found, for people and logs; null where one was found.</summary>
    public Issue? Issue => Status switch
    {
        ActorLookupStatus.Found or ActorLookupStatus.FoundByAdjective => null,
        ActorLookupStatus.Ambiguous => Of(IssueCodes.AmbiguousActor, IssueSeverity.Warning, $"'{Excerpt.Of(asked)}' may be {Names}: say more, or give a code."),
        ActorLookupStatus.CodeWithoutScheme => Of(IssueCodes.CodeWithoutScheme, IssueSeverity.Warning, $"'{Excerpt.Of(asked)}' is a code without its scheme, {ActorRegistry.Readings(asked!, candidates!)}: name the scheme."),
        ActorLookupStatus.NotInForce => Of(IssueCodes.CodeNotInForce, IssueSeverity.Warning, $"{Excerpt.Of(asked)} belonged to no actor on that day; on other days it belongs to {Names}."),
        _ => Of(IssueCodes.UnknownActor, IssueSeverity.Information, Names is { Length: > 0 } similar ? $"No actor is known as '{Excerpt.Of(asked)}'. Similar: {similar}." : $"No actor is known as '{Excerpt.Of(asked)}'."),
    };

    /// <summary>The same result, whose similar names are searched now and only once.</summary>
    internal ActorLookup Searched() => new(Status, asked ?? "", null, Candidates);

    private string Names => string.Join(" or ", Candidates);

    private static Issue Of(string code, IssueSeverity severity, string message) => new() { Code = code, Severity = severity, Path = "$", Message = message };

    /// <summary>The actor, or the message of the issue.</summary>
    public override string ToString() => Actor?.ToString() ?? Issue?.Message ?? "";
}
