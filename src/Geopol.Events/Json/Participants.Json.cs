using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public readonly partial struct Participants
{
    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => ForeignSerializer.Refuse(nameof(Participants));

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => ForeignSerializer.Refuse(nameof(Participants));
}
