using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Warning
{
    private protected override ReadOnlySpan<string> KnownMembers => WarningCodec.Members;
}
