using System.Text.Json;

namespace Geopol.Events;

// Actors repeat in a stream, so the reader reuses equal actors.
internal ref partial struct WireReader
{
    /// <summary>Looks up in the pool the actor that begins here. If it is found, the reader moves to the last token of the actor.</summary>
    /// <param name="known">The actor; null if it isn't in the pool.</param>
    /// <param name="place">The position of the actor, for <c>Keep</c>.</param>
    internal bool TryReuse(out Actor? known, out PooledPlace place)
    {
        (known, place) = (null, default);
        if (session.Actors is not { } actors || json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        place = new PooledPlace(json.TokenStartIndex, json.CurrentDepth, session.Count);
        if (!actors.TryFind(text[place.Start..], place.Depth, out known, out var length))
        {
            return false;
        }

        json.PassObject(length);
        return true;
    }

    /// <summary>Adds an actor to the pool if it was read without an issue.</summary>
    internal readonly void Keep(PooledPlace place, Actor? actor)
    {
        if (actor is not null && place.IsGiven && session.Count == place.Issues)
        {
            session.Actors!.Keep(text[place.Start..], json.BytesConsumed - place.Start, place.Depth, actor);
        }
    }
}
