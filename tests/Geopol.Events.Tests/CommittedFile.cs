namespace Geopol.Events.Tests;

/// <summary>Compares a committed file with what the code makes of it; REGENERATE=1 writes it anew.</summary>
internal static class CommittedFile
{
    internal static void AssertEqual(string expected, params string[] parts)
    {
        var path = Repository.At(parts);
        if (Environment.GetEnvironmentVariable("REGENERATE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        var committed = File.Exists(path) ? File.ReadAllText(path) : "";
        if (committed != expected)
        {
            var line = expected.Split('\n').Zip(committed.Split('\n')).TakeWhile(static pair => pair.First == pair.Second).Count() + 1;
            Assert.Fail($"{string.Join('/', parts)} differs from the code from line {line} on. Is the change meant? Then run this test with REGENERATE=1, which writes the file, and commit it.");
        }
    }
}
