using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(EventConverter<Transfer>))]
public sealed partial record Transfer
{
    private protected override ReadOnlySpan<string> KnownMembers => TransferCodec.Members;
}
