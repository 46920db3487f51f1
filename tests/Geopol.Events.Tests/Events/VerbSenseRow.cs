namespace Geopol.Events.Tests;

/// <summary>A row of the file of verb senses.</summary>
internal sealed record VerbSenseRow(string Code, string Sense, string Reciprocal, string Example)
{
    internal bool IsSense => Code == Sense;

    /// <summary>The rows in the order of the file, which is a resource of this assembly.</summary>
    internal static IReadOnlyList<VerbSenseRow> ReadAll()
    {
        using var file = new StreamReader(typeof(VerbSenseRow).Assembly.GetManifestResourceStream("senses.tsv")!);
        return
        [
            .. file.ReadToEnd().ReplaceLineEndings("\n").Split('\n')
                .Where(static line => line.Length > 0 && line[0] != '#')
                .Select(static line => line.Split('\t'))
                .Select(static cells => new VerbSenseRow(cells[0], cells[1], cells[2], cells[3])),
        ];
    }
}
