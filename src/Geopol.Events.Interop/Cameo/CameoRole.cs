namespace Geopol.Events.Interop;

/// <summary>A type of actors in CAMEO.</summary>
/// <param name="Noun">The noun of an unnamed actor of the type: military.</param>
/// <param name="Kind">The kind of such an actor.</param>
/// <param name="IsBody">Whether it is a body of its country, and affiliated with it. People are only described by the adjective of their country.</param>
internal sealed record CameoRole(string Noun, ActorKind Kind, bool IsBody);
