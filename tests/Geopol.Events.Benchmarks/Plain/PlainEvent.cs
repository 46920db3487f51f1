using System.Text.Json.Serialization;

namespace Geopol.Events.Benchmarks;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(PlainAgreement), "agreement")]
[JsonDerivedType(typeof(PlainInteraction), "interaction")]
[JsonDerivedType(typeof(PlainMeeting), "meeting")]
[JsonDerivedType(typeof(PlainTransfer), "transfer")]
[JsonDerivedType(typeof(PlainWarning), "warning")]
internal abstract record PlainEvent
{
    public PlainCoding[]? Codings { get; init; }

    public string[]? Contexts { get; init; }

    public Dictionary<string, string>? Description { get; init; }

    public PlainProposition? Grounds { get; init; }

    public PlainMark[]? Marks { get; init; }

    public PlainRelatedMatter[]? Related { get; init; }

    public PlainEventTime? When { get; init; }

    public PlainPlace? Where { get; init; }
}
