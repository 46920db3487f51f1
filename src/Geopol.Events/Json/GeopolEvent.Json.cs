using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(ClaimJsonConverter))]
public abstract partial record GeopolEvent
{
    /// <summary>Members of a later version, kept as they came; of an unknown event, all that only its type has.</summary>
    public UnknownMembers Unknown { get; init => field = value.Outside(KnownMembers); }

    private protected abstract ReadOnlySpan<string> KnownMembers { get; }
}
