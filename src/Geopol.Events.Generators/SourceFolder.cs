using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The folder that a generated file belongs to, so that a reader and a test of the architecture find it.</summary>
internal static class SourceFolder
{
    private const string ProjectDir = "build_property.ProjectDir";

    /// <summary>The folder of a type's source file within the project, with a slash at its end; empty for the project's own folder and for an unknown type.</summary>
    public static IncrementalValueProvider<string> OfType(IncrementalGeneratorInitializationContext context, string metadataName)
    {
        var file = context.CompilationProvider.Select((compilation, _) => FileOf(compilation, metadataName));
        var project = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue(ProjectDir, out var folder) ? folder : "");
        return file.Combine(project).Select(static (pair, _) => Of(pair.Left, pair.Right));
    }

    private static string FileOf(Compilation compilation, string metadataName) =>
        compilation.GetTypeByMetadataName(metadataName)?.DeclaringSyntaxReferences
            .Select(static reference => reference.SyntaxTree.FilePath).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static string Of(string file, string project)
    {
        (file, project) = (file.Replace('\\', '/'), project.Replace('\\', '/').TrimEnd('/') + "/");
        return project.Length > 1 && file.StartsWith(project, StringComparison.Ordinal)
            ? file.Substring(project.Length, file.LastIndexOf('/') + 1 - project.Length)
            : "";
    }
}
