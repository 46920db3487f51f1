using System.Text.Json;
using CloudNative.CloudEvents.SystemTextJson;

namespace Geopol.Events.CloudEvents;

/// <summary>
/// Encodes and decodes CloudEvents in the JSON format of the SDK, and claims as their canonical JSON: the same bytes in binary mode, in structured mode and in a batch.
/// Events of other types are encoded and decoded as the SDK does it.
/// </summary>
/// <remarks>
/// Thread safe. The encoding and decoding of events with claims uses no reflection. Decoding doesn't read the claim: <see cref="ClaimEvent.ToClaim"/> does, so that
/// a faulty claim is a list of issues and no exception.
/// </remarks>
public sealed class ClaimEventFormatter : JsonEventFormatter
{
    /// <summary>The maximum depth of JSON: that of a claim, with the event and the batch around it.</summary>
    private const int MaxDepth = 64 + 2;

    /// <summary>Makes a formatter for any number of events.</summary>
    public ClaimEventFormatter()
        : base(null!, new JsonDocumentOptions { MaxDepth = MaxDepth })
    {
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> EncodeBinaryModeEventData(CloudEvent cloudEvent)
    {
        ArgumentNullException.ThrowIfNull(cloudEvent);
        return cloudEvent.Data is Claim claim ? ClaimJson.SerializeToUtf8(claim) : base.EncodeBinaryModeEventData(cloudEvent);
    }

    /// <inheritdoc/>
    public override void DecodeBinaryModeEventData(ReadOnlyMemory<byte> body, CloudEvent cloudEvent)
    {
        ArgumentNullException.ThrowIfNull(cloudEvent);
        if (cloudEvent.IsClaim())
        {
            cloudEvent.Data = body.IsEmpty ? null : body.ToArray();
        }
        else
        {
            base.DecodeBinaryModeEventData(body, cloudEvent);
        }
    }

    /// <inheritdoc/>
    protected override void EncodeStructuredModeData(CloudEvent cloudEvent, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cloudEvent);
        ArgumentNullException.ThrowIfNull(writer);
        if (cloudEvent.Data is not Claim claim)
        {
            base.EncodeStructuredModeData(cloudEvent, writer);
            return;
        }

        writer.WritePropertyName("data");
        writer.WriteRawValue(ClaimJson.SerializeToUtf8(claim), skipInputValidation: true);
    }
}
