using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(EventConverter<Meeting>))]
public sealed partial record Meeting
{
    private protected override ReadOnlySpan<string> KnownMembers => MeetingCodec.Members;
}
