namespace Geopol.Events;

/// <summary>Combines descriptions of lost information.</summary>
internal static class Losses
{
    /// <summary>The descriptions that aren't null, separated by semicolons; null where nothing is lost.</summary>
    internal static string? Of(params IEnumerable<string?> losses) =>
        string.Join("; ", losses.Where(static loss => loss is not null)) is { Length: > 0 } together ? together : null;
}
