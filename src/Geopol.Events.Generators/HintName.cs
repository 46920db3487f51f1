using System;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>
/// Creates the names of generated files, with their folders. The folder says to which floor of the library a file belongs, as for a file written by hand.
/// CONTRIBUTING.md lists the floors.
/// </summary>
internal static class HintName
{
    private const string ProjectDirectoryOption = "build_property.ProjectDir";

    /// <summary>Returns the directory of the project. It is empty if the build doesn't pass the property.</summary>
    public static IncrementalValueProvider<string> ProjectDirectory(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue(ProjectDirectoryOption, out var directory) ? Normalize(directory) : "");

    /// <summary>
    /// Returns the hint name of a file that is generated into the folder of <paramref name="declaringFile"/>. For <c>Events/Verb.cs</c> it is, for example,
    /// <c>Events/Verb.Code.g.cs</c>. It has no folder if the declaring file isn't in the project's directory.
    /// </summary>
    public static string Beside(string declaringFile, string projectDirectory, string fileName)
    {
        var path = Normalize(declaringFile);
        var root = projectDirectory.TrimEnd('/') + "/";
        if (projectDirectory.Length == 0 || !path.StartsWith(root, StringComparison.Ordinal))
        {
            return fileName;
        }

        var end = path.LastIndexOf('/');
        return end < root.Length ? fileName : path.Substring(root.Length, end - root.Length) + "/" + fileName;
    }

    /// <summary>Returns the hint name of a file on the floor <paramref name="floor"/>, such as <c>Json/Verb.Json.g.cs</c>.</summary>
    public static string On(string floor, string fileName) => floor + "/" + fileName;

    /// <summary>Returns the path with slashes instead of backslashes.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/');
}
