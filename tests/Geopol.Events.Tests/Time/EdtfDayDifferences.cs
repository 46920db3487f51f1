namespace Geopol.Events.Tests;

/// <summary>The strings whose days we have otherwise than edtf.js, with what it does.</summary>
internal static class EdtfDayDifferences
{
    internal static IReadOnlyList<EdtfDayDifference> All { get; } =
    [
    ];
}
