namespace Geopol.Events.Interop;

/// <summary>The options of <see cref="JsonLdWriter"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record JsonLdOptions
{
    /// <summary>Whether each claim has its whole JSON under <c>geopol:claim</c>, so that nothing is lost; true by default.</summary>
    public bool IncludesWholeClaim { get; init; } = true;
}
