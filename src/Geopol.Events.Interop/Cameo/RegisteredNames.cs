namespace Geopol.Events.Interop;

/// <summary>The actors of the registry as sentences of the notation have them, so that keys of coded records and of sentences are equal.</summary>
internal static class RegisteredNames
{
    /// <summary>
    /// The actor with its country code or Wikidata item, if it has one. Armed groups have neither: each data set has its own code for them, and a code of one set would hide that another set
    /// means the same group.
    /// </summary>
    public static Actor AsInSentences(RegisteredActor registered) =>
        registered.Reference is var actor && actor.Id.Any(static id => id.Scheme == IdentifierScheme.Iso31661Alpha2 || id.Scheme == IdentifierScheme.Wikidata || id.Scheme == IdentifierScheme.Lei)
            ? actor
            : actor with { Id = default };
}
