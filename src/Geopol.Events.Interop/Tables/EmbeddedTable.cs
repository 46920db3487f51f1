using System.Reflection;

namespace Geopol.Events.Interop;

/// <summary>A table of this package: lines of values with tabs between them. Lines that begin with # are comments.</summary>
internal static class EmbeddedTable
{
    /// <summary>Reads the rows of a table.</summary>
    /// <param name="name">The name of the file, such as <c>cameo-sentences.tsv</c>.</param>
    /// <returns>The values of each row. <c>-</c> is a value that a row doesn't have.</returns>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The table {name} isn't in the package.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
