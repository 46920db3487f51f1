namespace Geopol.Events.Tests;

/// <summary>A member of an object of the wire format.</summary>
internal sealed record WireMember(string Name, WireShape? Shape, bool IsRequired, string Description)
{
    /// <summary>The only text that the member may have. Null if it may have any text.</summary>
    internal string? Constant { get; init; }
}
