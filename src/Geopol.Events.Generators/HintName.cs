using System;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>
/// The names of generated files, with their folders. As for a hand-written file, the folder says to which floor of the library a generated file belongs.
/// </summary>
internal static class HintName
{
    private const string ProjectDirectoryOption = "build_property.ProjectDir";

    /// <summary>The project's directory; empty if the build doesn't pass the property.</summary>
    public static IncrementalValueProvider<string> ProjectDirectory(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue(ProjectDirectoryOption, out var directory) ? Normalize(directory) : "");

    /// <summary>
    /// The hint name of a file that is generated into the folder of <paramref name="declaringFile"/>: <c>Events/Verb.Code.g.cs</c> for <c>Events/Verb.cs</c>.
    /// It is only the file's name if the declaring file isn't in the project's directory.
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

    /// <summary>The hint name of a file on the floor <paramref name="floor"/>: <c>Json/Verb.Json.g.cs</c>.</summary>
    public static string On(string floor, string fileName) => floor + "/" + fileName;

    /// <summary>The path with slashes instead of backslashes.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/');
}
