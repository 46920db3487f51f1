namespace Geopol.Events;

/// <summary>The tables of the notation, which stand in the assembly.</summary>
internal static class EnglishFiles
{
    internal static string Read(string name)
    {
        using var stream = typeof(EnglishFiles).Assembly.GetManifestResourceStream($"Geopol.Events.Notation.English.{name}")
            ?? throw new InvalidOperationException($"The table {name} isn't in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table with tabs between the columns; empty ones and those that begin with # say nothing.</summary>
    internal static IEnumerable<string[]> Rows(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimEnd('\r') is { Length: > 0 } row && row[0] != '#')
            {
                yield return row.Split('\t');
            }
        }
    }
}
