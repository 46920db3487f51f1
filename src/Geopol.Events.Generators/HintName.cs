using System;

namespace Geopol.Events.Generators;

/// <summary>The names of generated files. Their folder is the floor that they belong to.</summary>
internal static class HintName
{
    /// <summary>A file in the folder of the source file that declares the type.</summary>
    /// <param name="sourceFile">The path of the source file.</param>
    /// <param name="projectFolder">The folder of the project, which ends with a separator; empty where it isn't known.</param>
    /// <param name="name">The name of the generated file.</param>
    public static string Beside(string sourceFile, string projectFolder, string name)
    {
        if (projectFolder.Length == 0 || !sourceFile.StartsWith(projectFolder, StringComparison.Ordinal))
        {
            return name;
        }

        var relative = sourceFile.Substring(projectFolder.Length).Replace('\\', '/');
        return relative.Substring(0, relative.LastIndexOf('/') + 1) + name;
    }
}
