using System.Text.Json;

namespace Geopol.Events;

// Actors repeat in a stream: the reader reuses an equal one.
internal ref partial struct WireReader
{
    /// <summary>Whether the stream had the actor that begins here before. Then the reader is left on its last token.</summary>
    /// <param name="known">The actor.</param>
    /// <param name="place">The place where it begins, for <c>Keep</c>.</param>
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

    /// <summary>Keeps an actor that was read without an issue, to be reused.</summary>
    internal readonly void Keep(PooledPlace place, Actor? actor)
    {
        if (actor is not null && place.IsGiven && session.Count == place.Issues)
        {
            session.Actors!.Keep(text[place.Start..], json.BytesConsumed - place.Start, place.Depth, actor);
        }
    }
}
