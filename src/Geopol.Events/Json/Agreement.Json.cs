using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(EventConverter<Agreement>))]
public sealed partial record Agreement
{
    private protected override ReadOnlySpan<string> KnownMembers => AgreementCodec.Members;
}
