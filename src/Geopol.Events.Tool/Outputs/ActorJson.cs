using System.Buffers;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Writes the result of looking up an actor.</summary>
internal static class ActorJson
{
    internal static void Write(IBufferWriter<byte> output, string input, ActorLookup lookup) => JsonLine.Write(output, input, json =>
    {
        json.WriteString("status"u8, NameOf(lookup.Status));
        json.WriteString("name"u8, lookup.Actor?.ToString());
        json.WriteString("id"u8, IdOf(lookup.Actor));
        json.WriteStartArray("candidates"u8);
        foreach (var candidate in lookup.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, candidate.ToString());
            json.WriteString("id"u8, IdOf(candidate));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string? IdOf(RegisteredActor? actor) => actor?.Reference.Id is [var id, ..] ? id.ToString() : null;

    // No actor had a code that wasn't in force: its candidates had it on other days.
    private static string NameOf(ActorLookupStatus status) => status switch
    {
        ActorLookupStatus.Found or ActorLookupStatus.FoundByAdjective => "found",
        ActorLookupStatus.Ambiguous => "ambiguous",
        ActorLookupStatus.CodeWithoutScheme => "code-without-scheme",
        _ => "unknown",
    };
}
