using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Transfer
{
    private protected override ReadOnlySpan<string> KnownMembers => TransferCodec.Members;
}
