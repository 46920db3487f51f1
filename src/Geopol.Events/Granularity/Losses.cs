namespace Geopol.Events;

/// <summary>What is lost in several respects, in one sentence part.</summary>
internal static class Losses
{
    /// <summary>Those that there are, with semicolons between them; null where nothing is lost.</summary>
    internal static string? Of(params IEnumerable<string?> losses) =>
        string.Join("; ", losses.Where(static loss => loss is not null)) is { Length: > 0 } together ? together : null;
}
