namespace Geopol.Events.Registry;

/// <summary>
/// What came of looking for an actor: the one that was found, or why there is none, and who may be meant. The default value found
/// nothing.
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

    /// <summary>The one that is meant; null where that isn't sure.</summary>
    public RegisteredActor? Actor { get; }

    /// <summary>Whether one was found, and why not.</summary>
    public ActorLookupStatus Status { get; }

    /// <summary>Whether there is one.</summary>
    public bool IsFound => Actor is not null;

    /// <summary>
    /// Where none is sure, those who may be meant: all who have the name or code, else (of a name) up to five with a similar one, best
    /// first. These are sought when asked for. Empty where one was found.
    /// </summary>
    public IReadOnlyList<RegisteredActor> Candidates => candidates ?? (registry is null ? [] : registry.Suggest(asked ?? ""));

    /// <summary>What is the matter, for people and logs; null where one was found.</summary>
    public Issue? Issue => Status switch
    {
        ActorLookupStatus.Found or ActorLookupStatus.FoundByAdjective => null,
        ActorLookupStatus.Ambiguous => Of(IssueCodes.AmbiguousActor, IssueSeverity.Warning, $"'{Excerpt.Of(asked)}' may be {Names}: say more, or give a code."),
        ActorLookupStatus.CodeWithoutScheme => Of(IssueCodes.CodeWithoutScheme, IssueSeverity.Warning, $"'{Excerpt.Of(asked)}' is a code without its scheme, {ActorRegistry.Readings(asked!, candidates!)}: name the scheme."),
        ActorLookupStatus.NotInForce => Of(IssueCodes.CodeNotInForce, IssueSeverity.Warning, $"{Excerpt.Of(asked)} was no one's on that day; at other times it is that of {Names}."),
        _ => Of(IssueCodes.UnknownActor, IssueSeverity.Information, Candidates.Count == 0 ? $"No actor is known as '{Excerpt.Of(asked)}'." : $"No actor is known as '{Excerpt.Of(asked)}'. Similar: {Names}."),
    };

    private string Names => string.Join(" or ", Candidates);

    private static Issue Of(string code, IssueSeverity severity, string message) => new() { Code = code, Severity = severity, Path = "$", Message = message };

    /// <summary>The actor, else what is the matter.</summary>
    public override string ToString() => Actor?.ToString() ?? Issue?.Message ?? "";
}
