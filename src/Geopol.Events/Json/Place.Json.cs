using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Place
{
    /// <summary>Members of a later version, kept as they came.</summary>
    public UnknownMembers Unknown { get; init => field = value.Outside(PlaceCodec.Members); }
}
