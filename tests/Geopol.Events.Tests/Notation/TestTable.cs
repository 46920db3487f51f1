namespace Geopol.Events.Tests;

/// <summary>
/// Reads tables of the notation's tests from the test assembly. A table has a header, cells that are separated by tabs, and comments after #.
/// </summary>
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
