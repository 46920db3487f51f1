using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public readonly partial struct Attribution
{
    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => ForeignSerializer.Refuse(nameof(Attribution));

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => ForeignSerializer.Refuse(nameof(Attribution));
}
