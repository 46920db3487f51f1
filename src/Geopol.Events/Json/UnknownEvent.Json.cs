using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record UnknownEvent
{
    private protected override ReadOnlySpan<string> KnownMembers => UnknownEventCodec.Members;
}
