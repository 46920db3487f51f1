namespace Geopol.Events.Interop;

/// <summary>The outlet that a record names as its source.</summary>
internal static class MediaOutlets
{
    /// <summary>The outlet of the registry, or a publisher with the name; an unknown outlet, if the record names none.</summary>
    public static Actor Named(string? name, ActorRegistry registry) =>
        name is null ? Actor.NotKnown with { Kind = ActorKind.MediaOutlet }
            : registry.Find(name).Actor is { Kind: var kind } found && kind == ActorKind.MediaOutlet ? found.Reference
            : Actor.Named(default, name);
}
