using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Extraction
{
    /// <summary>Members of a later version, kept as they came.</summary>
    public UnknownMembers Unknown { get; init => field = value.Outside(ExtractionCodec.Members); }
}
