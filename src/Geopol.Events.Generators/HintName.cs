using System;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>
/// Names of generated files, with a folder: a generated file belongs to the floor that its folder names, as a
/// hand-written file does.
/// </summary>
internal static class HintName
{
    private const string ProjectDirectoryOption = "build_property.ProjectDir";

    /// <summary>The project's directory, or the empty text where the build doesn't pass the property.</summary>
    public static IncrementalValueProvider<string> ProjectDirectory(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue(ProjectDirectoryOption, out var directory) ? Normalize(directory) : "");

    /// <summary>
    /// The hint name of a file that is generated beside <paramref name="declaringFile"/>: <c>Events/Verb.Code.g.cs</c>
    /// for <c>Events/Verb.cs</c>. Only the file's name where the declaring file isn't in the project's directory.
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

    /// <summary>The path with slashes.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/');
}
