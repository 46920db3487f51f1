namespace Geopol.Events.Tests;

/// <summary>A member of an object on the wire.</summary>
internal sealed record WireMember(string Name, WireShape? Shape, bool IsRequired, string Description)
{
    /// <summary>The only text that the member may have; null where it may have any.</summary>
    internal string? Constant { get; init; }
}
