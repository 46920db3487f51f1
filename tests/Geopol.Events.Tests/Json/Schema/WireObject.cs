namespace Geopol.Events.Tests;

/// <summary>An object of the wire format. Its members are those that the codec reads and writes, with the types of the domain's properties.</summary>
internal sealed record WireObject(string Definition, Type Type, string Description, IReadOnlyList<WireMember> Members)
{
    /// <summary>The value of <c>$type</c>. Null for an object that isn't an event, and for an event of an unknown type.</summary>
    internal string? EventType { get; init; }
}
