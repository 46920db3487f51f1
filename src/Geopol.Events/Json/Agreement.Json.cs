using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Agreement
{
    private protected override ReadOnlySpan<string> KnownMembers => AgreementCodec.Members;
}
