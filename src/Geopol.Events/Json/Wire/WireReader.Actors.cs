using System.Text.Json;

namespace Geopol.Events;

// Actors, which repeat.
internal ref partial struct WireReader
{
    /// <summary>An actor; in a stream, one that stood there before is that one again.</summary>
    internal Actor? Actor()
    {
        if (session.Actors is not { } actors || json.TokenType != JsonTokenType.StartObject)
        {
            return ActorCodec.ReadAfresh(ref this);
        }

        var (start, depth, issues) = (json.TokenStartIndex, json.CurrentDepth, session.Count);
        if (actors.TryFind(text[start..], depth, out var known, out var length))
        {
            json.PassObject(length);
            return known;
        }

        var actor = ActorCodec.ReadAfresh(ref this);
        if (actor is not null && session.Count == issues)
        {
            actors.Keep(text[start..], json.BytesConsumed - start, depth, actor);
        }

        return actor;
    }
}
