using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(CodecConverter<Theme, ThemeCodec>))]
public sealed partial record Theme
{
    /// <summary>Members of a later version, kept as they came.</summary>
    public UnknownMembers Unknown { get; init => field = value.Outside(ThemeCodec.Members); }
}
