using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public sealed partial record Interaction
{
    private protected override ReadOnlySpan<string> KnownMembers => InteractionCodec.Members;
}
