using System.Diagnostics;

namespace Geopol.Events.Mutants;

/// <summary>A copy of the repository in a separate folder, with the built tests. The repository itself isn't changed.</summary>
internal static class WorkingCopy
{
    /// <summary>Finds the root of the repository, starting from the current folder.</summary>
    internal static string FindRoot()
    {
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Geopol.Events.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the program inside the repository.");
    }

    /// <summary>Builds the tests, and copies the files that git tracks and the build output.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="isBuilt">Whether the tests are already built, so that the build is skipped.</param>
    /// <returns>The folder of the copy.</returns>
    internal static string Make(string root, bool isBuilt)
    {
        var tests = Path.Combine("tests", "Geopol.Events.Tests");
        if (!isBuilt)
        {
            Run(root, "dotnet", "build", tests, "--nologo", "-v", "quiet", "-p:RunAnalyzers=false");
        }

        var copy = Directory.CreateTempSubdirectory("geopol-mutants-").FullName;
        var known = Run(root, "git", "ls-files", "-co", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var output = Path.Combine(root, tests, "bin", "Debug", "net10.0");
        foreach (var file in known.Concat(Directory.GetFiles(output, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path))))
        {
            if (File.Exists(Path.Combine(root, file)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
                File.Copy(Path.Combine(root, file), Path.Combine(copy, file));
            }
        }

        return copy;
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output}");
    }
}
