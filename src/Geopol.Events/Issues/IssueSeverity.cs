using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>The severity of an issue. A claim is valid if no issue is an error.</summary>
/// <remarks>In JSON the severity is a word: <c>information</c>, <c>warning</c> or <c>error</c>.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<IssueSeverity>))]
public enum IssueSeverity
{
    /// <summary>A remark that is worth knowing.</summary>
    [JsonStringEnumMemberName("information")]
    Information,

    /// <summary>The value is probably not what was meant, but it is accepted.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>The value isn't valid, or it couldn't be read.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
