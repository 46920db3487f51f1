namespace Geopol.Events;

/// <summary>Combines descriptions of lost information.</summary>
internal static class Losses
{
    /// <summary>Joins the descriptions that aren't null with semicolons. Returns null if nothing is lost.</summary>
    internal static string? Of(params IEnumerable<string?> losses) =>
        string.Join("; ", losses.Where(static loss => loss is not null)) is { Length: > 0 } together ? together : null;
}
