using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public readonly partial struct Extra
{
    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => ForeignSerializer.Refuse(nameof(Extra));

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => ForeignSerializer.Refuse(nameof(Extra));

    /// <summary>Reads extra data from a JSON object. Each member of the object has the data of one format.</summary>
    /// <param name="jsonObject">A JSON object whose member names are names of formats.</param>
    /// <returns>The extra data; empty for an empty object.</returns>
    /// <exception cref="ClaimFormatException">
    /// The text isn't a JSON object, nests deeper than 17 levels, has a duplicate member, has a number that changes when it is stored as a double, or is larger
    /// than 16 MiB.
    /// </exception>
    public static Extra Parse(string jsonObject) => new(UnknownMembers.Parse(jsonObject));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8JsonObject">A JSON object in UTF-8, whose member names are names of formats.</param>
    public static Extra Parse(ReadOnlySpan<byte> utf8JsonObject) => new(UnknownMembers.Parse(utf8JsonObject));

    /// <summary>Returns a copy with a JSON value for a format. The value replaces an earlier value of the format.</summary>
    /// <param name="format">The name of the format, such as "gdelt" or "ucdp-ged".</param>
    /// <param name="json">Any JSON value.</param>
    /// <returns>A copy with the data of the format.</returns>
    /// <exception cref="ArgumentException">The name is empty or has a lone surrogate, or the text is more than one JSON value.</exception>
    /// <exception cref="ClaimFormatException">
    /// The text isn't JSON, nests deeper than 16 levels, has a duplicate member, or has a number that changes when it is stored as a double.
    /// </exception>
    public Extra With(string format, string json)
    {
        WellFormed.Required(format, nameof(format));
        ArgumentNullException.ThrowIfNull(json);
        var added = UnknownMembers.Parse($"{{{new UnknownMember(format, "null"u8.ToArray()).ToString()[..^4]}{json}}}");
        return added.Count == 1 && added[0].Name == format
            ? new(UnknownMembers.OfOwned([.. Records.Where(record => record.Name != format), added[0]]))
            : throw new ArgumentException("The text is more than one JSON value. Give a single value.", nameof(json));
    }
}
