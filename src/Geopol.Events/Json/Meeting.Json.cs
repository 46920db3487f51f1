using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Meeting
{
    private protected override ReadOnlySpan<string> KnownMembers => MeetingCodec.Members;
}
