using System.Text;
using System.Text.Json;

namespace Geopol.Events.CloudEvents;

/// <summary>
/// Converts claims to CloudEvents 1.0 and back. The <c>id</c> of the event is the claim's <see cref="ContentId"/>, so the same claim sent twice from one source is
/// one event, as CloudEvents demands.
/// </summary>
/// <remarks>Thread safe. No method uses reflection.</remarks>
public static class ClaimEvent
{
    /// <summary>The <c>type</c> of an event that carries a claim.</summary>
    public const string EventType = "geopol.events.claim.v1";

    /// <summary>The <c>datacontenttype</c> of an event that carries a claim.</summary>
    public const string ContentType = "application/json";

    /// <summary>Makes the event of a claim.</summary>
    /// <remarks>
    /// <c>subject</c> is the key of the claim's matter, so that a subscriber can filter by it. <c>time</c> is when the claim was recorded; absent if the claim doesn't say
    /// it. <c>dataschema</c> is the id of the JSON Schema of claims. Encode the event with <see cref="ClaimEventFormatter"/>: its data is the canonical JSON of the claim.
    /// </remarks>
    /// <param name="claim">The claim.</param>
    /// <param name="source">The <c>source</c>: an absolute or relative address of the system that sends the claim.</param>
    /// <returns>The event, with the claim as its data.</returns>
    /// <exception cref="ArgumentNullException">The claim or the source is null.</exception>
    public static CloudEvent ToCloudEvent(this Claim claim, Uri source)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(source);
        return new CloudEvent(CloudEventsSpecVersion.V1_0)
        {
            Id = claim.ContentId.ToString(),
            Source = source,
            Type = EventType,
            Subject = claim.Proposition.MatterKey.ToString(),
            Time = claim.RecordedAt is { } time && time.InUtc().Year is >= 1 and <= 9999 ? time.ToDateTimeOffset() : null,
            DataContentType = ContentType,
            DataSchema = new Uri(ClaimSchema.Id),
            Data = claim,
        };
    }

    /// <summary>Whether the event says that it carries a claim.</summary>
    /// <param name="cloudEvent">The event.</param>
    /// <returns>True if its <c>type</c> is <see cref="EventType"/>.</returns>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static bool IsClaim(this CloudEvent cloudEvent)
    {
        ArgumentNullException.ThrowIfNull(cloudEvent);
        return cloudEvent.Type == EventType;
    }

    /// <summary>Reads the claim of an event. Nothing that the event contains throws an exception.</summary>
    /// <remarks>The data may be a claim, JSON as the formatters of System.Text.Json give it, UTF-8 bytes, or a text.</remarks>
    /// <param name="cloudEvent">The event.</param>
    /// <param name="options">The options of reading; absent for the default ones.</param>
    /// <returns>
    /// The claim and the issues of its JSON. There is no claim if the event is of another type (<c>GE7201</c>), has no data that could be a claim (<c>GE7202</c>), or has
    /// the <c>id</c> of another claim (<c>GE7203</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static ReadResult<Claim> ToClaim(this CloudEvent cloudEvent, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cloudEvent);
        if (!cloudEvent.IsClaim())
        {
            return Refused(ClaimEventIssueCodes.NotAClaim, "$.type", $"The event is of another type than {EventType}. Filter events by IsClaim first.", []);
        }

        var result = Read(cloudEvent.Data, options);
        return result.Value is { } claim && claim.ContentId.ToString() != cloudEvent.Id
            ? Refused(ClaimEventIssueCodes.ChangedClaim, "$.id", "The id of the event isn't the ContentId of its claim. The claim or the id was changed. Ask the sender for the original.", result.Issues)
            : result;
    }

    private static ReadResult<Claim> Read(object? data, ReadOptions? options) => data switch
    {
        Claim claim => new ReadResult<Claim>(claim, []),
        JsonElement json => ClaimJson.Read(Encoding.UTF8.GetBytes(json.GetRawText()), options),
        byte[] utf8 => ClaimJson.Read(utf8, options),
        ReadOnlyMemory<byte> utf8 => ClaimJson.Read(utf8.Span, options),
        string text => ClaimJson.Read(text, options),
        _ => Refused(ClaimEventIssueCodes.NoData, "$.data", "The event has no data that is JSON. Send the claim as JSON in data.", []),
    };

    private static ReadResult<Claim> Refused(string code, string path, string message, IReadOnlyList<Issue> issues) =>
        new(null, [.. issues, new Issue { Code = code, Severity = IssueSeverity.Error, Path = path, Message = message }]);
}
