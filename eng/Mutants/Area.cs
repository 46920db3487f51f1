namespace Geopol.Events.Mutants;

/// <summary>A part of the library, and the tests that are nearest to it.</summary>
/// <param name="Name">The name in the report.</param>
/// <param name="Folder">The folder in the project of the library; null for the files that the generators write.</param>
/// <param name="NearestTests">The folders and files of <c>tests/Geopol.Events.Tests</c> whose test classes run first.</param>
internal sealed record Area(string Name, string? Folder, IReadOnlyList<string> NearestTests)
{
    /// <summary>The areas, which get the same number of mutants each.</summary>
    internal static IReadOnlyList<Area> All { get; } =
    [
        new("generated", null, ["Values", "Json", "Validation", "Identity", "Events"]),
        new("rules", "Validation/Rules", ["Validation"]),
        new("identity", "Identity", ["Identity"]),
        new("time", "Time", ["Time"]),
        new("scales", "Assessment/Scales", ["Assessment", "GeneratedPageTests.cs"]),
    ];

    /// <summary>Whether the file belongs to the area.</summary>
    internal bool Has(LibrarySource source) => Folder is null
        ? source.IsGenerated
        : !source.IsGenerated && source.Path.StartsWith(Folder + "/", StringComparison.Ordinal) && !source.Path.EndsWith(".g.cs", StringComparison.Ordinal);
}
