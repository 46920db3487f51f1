namespace Geopol.Events.Tests;

/// <summary>Finds the test data that several projects share and that therefore isn't in the repository.</summary>
internal static class SharedData
{
    /// <summary>The path of a shared data file or folder; where it's absent the test is skipped.</summary>
    internal static string Path(params string[] parts) => Shared(["data", .. parts]);

    /// <summary>The path of a file of the reference corpus as it is listed; where it's absent the test is skipped.</summary>
    internal static string Corpus(params string[] parts) => Shared(["corpus", .. parts]);

    private static string Shared(string[] parts)
    {
        var path = Repository.Find(["..", "shared", .. parts]);
        Assert.SkipUnless(System.IO.Path.Exists(path), $"The shared data '{string.Join('/', parts)}' isn't here.");
        return path!;
    }
}
