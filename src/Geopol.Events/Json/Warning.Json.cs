using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(EventConverter<Warning>))]
public sealed partial record Warning
{
    private protected override ReadOnlySpan<string> KnownMembers => WarningCodec.Members;
}
