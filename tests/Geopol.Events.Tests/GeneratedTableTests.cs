using System.Security.Cryptography;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>
/// The generated tables are up to date. Programs in <c>eng</c> read and write files of the repository. These files are unchanged since the last run of the
/// programs.
/// </summary>
public sealed class GeneratedTableTests
{
    private const int HashLength = 64;

    [Fact]
    public void LockedFiles_OfTheRepository_AreThoseOfTheLastRun()
    {
        foreach (var (program, path, hash) in Locked())
        {
            var file = Repository.At(path);
            Assert.True(File.Exists(file), $"{path} isn't there: run {program}.");
            Assert.True(HashOf(File.ReadAllText(file)) == hash, $"{path} changed since {program} ran last: edit the program or its data, and run it.");
        }
    }

    [Fact]
    public void LockedFiles_OfTheRepository_AreAllGeneratedFilesAndAllDataOfTheRegistry()
    {
        var root = Repository.At();
        var expected = Directory.EnumerateFiles(Repository.At("src", "Geopol.Events"), "*.g.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.At("src", "Geopol.Events", "Registry", "data")))
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Locked().Select(static file => file.Path).Distinct().Order(StringComparer.Ordinal));
    }

    // Each line has a hash, two spaces and a path. Files of packages are skipped, because they aren't in the repository.
    private static IEnumerable<(string Program, string Path, string Hash)> Locked() =>
        from file in Directory.GetFiles(Repository.At("eng"), "*.lock")
        from line in File.ReadLines(file)
        let path = line[(HashLength + 2)..]
        where path.StartsWith("src/", StringComparison.Ordinal)
        select ($"eng/{Path.GetFileNameWithoutExtension(file)}.cs", path, line[..HashLength]);

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
}
