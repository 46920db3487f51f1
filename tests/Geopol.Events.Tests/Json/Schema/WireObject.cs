namespace Geopol.Events.Tests;

/// <summary>An object on the wire: what its codec reads and writes, with the types of the domain's properties.</summary>
internal sealed record WireObject(string Definition, Type Type, string Description, IReadOnlyList<WireMember> Members)
{
    /// <summary>The value of <c>$type</c>; null for what isn't an event, or an event of an unknown type.</summary>
    internal string? EventType { get; init; }
}
