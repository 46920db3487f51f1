using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public readonly partial struct UnknownMembers
{
    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => ForeignSerializer.Refuse(nameof(UnknownMembers));

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => ForeignSerializer.Refuse(nameof(UnknownMembers));

    /// <summary>Reads the members of a JSON object as unknown members, which can be set on a value.</summary>
    /// <exception cref="ClaimFormatException">
    /// The text isn't a JSON object, nests deeper than 17 levels, has a duplicate member, has a number that changes when it is stored as a double, or is larger
    /// than 16 MiB.
    /// </exception>
    /// <param name="jsonObject">A JSON object.</param>
    /// <returns>Its members, in canonical order.</returns>
    public static UnknownMembers Parse(string jsonObject)
    {
        ArgumentNullException.ThrowIfNull(jsonObject);
        return ClaimJson.Read<Bag, BagCodec>(jsonObject, ReadOptions.Default).ValueOrThrow().Unknown;
    }

    internal static UnknownMembers Parse(ReadOnlySpan<byte> utf8JsonObject) =>
        ClaimJson.Read<Bag, BagCodec>(utf8JsonObject, ReadOptions.Default).ValueOrThrow().Unknown;
}
