namespace Geopol.Events.Tests;

/// <summary>Tables of the notation's tests, which are part of the test assembly: a header, cells between tabs, comments after #.</summary>
internal static class TestTable
{
    internal static IEnumerable<string[]> Rows(string name, string folder = "notation")
    {
        using var stream = typeof(TestTable).Assembly.GetManifestResourceStream($"{folder}/{name}")!;
        using StreamReader reader = new(stream);
        foreach (var line in reader.ReadToEnd().Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            yield return line.TrimEnd('\r').Split('\t');
        }
    }
}
