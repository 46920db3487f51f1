namespace Geopol.Events.Tests;

/// <summary>Compares files of the repository that the tests generate.</summary>
internal static class GeneratedFile
{
    /// <summary>Asserts that the file equals the text that is generated now. If the environment has <c>REGENERATE=1</c>, the file is written first.</summary>
    internal static void AssertIs(string expected, params string[] path)
    {
        var file = Repository.At(path);
        if (Environment.GetEnvironmentVariable("REGENERATE") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == expected,
            $"{string.Join('/', path)} isn't what is generated now: run this test with REGENERATE=1 in the environment, look at the difference, and commit it.");
    }
}
