using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public readonly partial struct EquatableArray<T> : ISequence
{
    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => ForeignSerializer.Refuse(nameof(EquatableArray<T>));

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => ForeignSerializer.Refuse(nameof(EquatableArray<T>));

    JsonConverter ISequence.CreateConverter(ReadOptions readOptions) => new SequenceConverter<T>(readOptions);
}
