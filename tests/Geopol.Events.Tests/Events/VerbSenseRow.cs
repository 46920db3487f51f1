namespace Geopol.Events.Tests;

/// <summary>A row of the table of senses, as its file has it.</summary>
internal sealed record VerbSenseRow(string Code, string Sense, string Reciprocal, string Example)
{
    internal bool IsSense => Code == Sense;

    /// <summary>The rows in the order of the file. Without the repository the test is skipped.</summary>
    internal static IReadOnlyList<VerbSenseRow> ReadAll() =>
    [
        .. File.ReadLines(Repository.At("src", "Geopol.Events", "Events", "senses.tsv"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .Select(static cells => new VerbSenseRow(cells[0], cells[1], cells[2], cells[3])),
    ];
}
