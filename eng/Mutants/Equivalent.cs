namespace Geopol.Events.Mutants;

/// <summary>A mutant that no test can kill, and the reason for it.</summary>
internal sealed record Equivalent(string File, string Line, string Operator, string Change, string Reason)
{
    /// <summary>Reads the list <c>eng/Mutants/equivalent.tsv</c>.</summary>
    internal static IReadOnlyList<Equivalent> Read(string file) =>
    [
        .. System.IO.File.ReadLines(file).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'))
            .Select(static cells => new Equivalent(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    internal bool Is(Mutation mutation) =>
        File == mutation.Source.Path && Line == mutation.LineText && Operator == mutation.Operator && Change == mutation.Change;
}
