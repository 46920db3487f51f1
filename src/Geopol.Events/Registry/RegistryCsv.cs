using System.Globalization;

namespace Geopol.Events;

/// <summary>Reads actors from a comma-separated text.</summary>
internal sealed partial class RegistryCsv
{
    private Dictionary<string, string> row = [];
    private int line;
    private string path = "$";

    internal IssueList Issues { get; } = new();

    internal List<RegistryRow> Read(string text)
    {
        var records = CsvRecords.Read(text);
        records.RemoveAll(static record => record.Cells is [var only] && record.Fault == CsvFault.None && only.Length > 0 && string.IsNullOrWhiteSpace(only));
        var columns = ColumnsOf(records.FirstOrDefault(), text.Contains('\0'));
        if (columns.Length == 0)
        {
            return [];
        }

        if (records.Count == 1)
        {
            Note(IssueCodes.RegistryShape, "", "The file names its columns, but has no rows.", IssueSeverity.Information);
        }

        var rows = new List<RegistryRow>();
        foreach (var (index, record) in records.Skip(1).Index())
        {
            line = record.Line;
            path = string.Create(CultureInfo.InvariantCulture, $"$[{index}]");
            if (TryTakeCells(record, columns) && ReadRow() is { } actor)
            {
                rows.Add(new(actor, path, line));
            }
        }

        return rows;
    }

    private bool TryTakeCells(CsvRecord record, string[] columns)
    {
        if (record.Fault != CsvFault.None)
        {
            NoteFault(record);
        }

        if (record.Fault > CsvFault.MarkInCell)
        {
            return false;
        }

        var cells = Array.ConvertAll(record.Cells, static cell => cell.Trim());
        if (cells.Skip(columns.Length).Any(static cell => cell.Length > 0))
        {
            Note(IssueCodes.RegistryCell, "", "The row has more cells than there are columns. Put a cell that has a comma between quotation marks.");
            return false;
        }

        if (cells.Take(columns.Length).SequenceEqual(columns))
        {
            Note(IssueCodes.RegistryShape, "", "The row repeats the names of the columns and is ignored.", IssueSeverity.Warning);
            return false;
        }

        row = columns.Zip(cells).DistinctBy(static pair => pair.First).ToDictionary(static pair => pair.First, static pair => pair.Second);
        return true;
    }

    private void NoteFault(CsvRecord record)
    {
        var (first, isRead) = (line, record.Fault == CsvFault.MarkInCell);
        line = record.FaultLine;
        Note(IssueCodes.RegistryCell, "", MessageOf(record.Fault), isRead ? IssueSeverity.Warning : IssueSeverity.Error);
        line = first;
    }

    private static string MessageOf(CsvFault fault) => fault switch
    {
        CsvFault.MarkInCell => "A cell has a quotation mark inside, but none around it. The mark is read as a part of the cell. Put the cell between quotation marks, and write the mark inside twice.",
        CsvFault.MarkAfterBlanks => "A cell has blanks before its quotation mark, so that the mark doesn't quote it. Remove the blanks.",
        CsvFault.TextAfterMark => "A cell has text or blanks after its closing quotation mark. A mark inside a cell is written twice.",
        _ => "A quotation mark is never closed, so that all lines after it are in one cell. Close it. A mark inside a cell is written twice.",
    };

    private RegisteredActor? ReadRow()
    {
        var codes = CodesOf("id");
        var name = Cell("name");
        if (name is null && codes.Count == 0)
        {
            Note(IssueCodes.RegistryRowOfNobody, "", "A row needs a name or a code.");
            return null;
        }

        var meant = CodesOf("standsFor");
        var actor = new Actor
        {
            Kind = KindOf(),
            Names = name is null ? default : LocalizedText.Of(LanguageTag.English, name),
            Id = Present(codes),
            StandsFor = meant.Count == 0 ? null : new Actor { Id = Present(meant) },
        };
        return new RegisteredActor(actor)
        {
            Codes = [.. codes],
            FormalName = Cell("formalName"),
            OtherNames = [.. Parts("otherNames").Select(OtherName).OfType<LanguageText>()],
            Adjectives = [.. Parts("adjectives")],
        };
    }

    // A name with an unquoted comma shifts the cells, so the kind may be a part of the name.
    private ActorKind KindOf()
    {
        if (Cell("kind") is not { } text)
        {
            return default;
        }

        if (!ActorKind.TryParse(text, out var kind))
        {
            Note(IssueCodes.RegistryCell, "kind", $"'{Excerpt.Of(text)}' can't be a kind of actor.");
        }
        else if (!kind.IsKnown)
        {
            Note(IssueCodes.RegistryCell, "kind", $"'{Excerpt.Of(text)}' is not a kind of actor that this version knows. The kind is kept.", IssueSeverity.Warning);
        }

        return kind;
    }

    private string? Cell(string column)
    {
        if (!row.TryGetValue(column, out var cell) || cell.Length == 0)
        {
            return null;
        }

        if (WellFormed.IsWellFormed(cell) && cell.Length <= 1_000 && !cell.Contains('\0'))
        {
            return cell;
        }

        Note(IssueCodes.RegistryCell, column, "The cell has more than 1,000 characters, a lone surrogate or a NUL character.");
        return null;
    }

    private string[] Parts(string column) =>
        Cell(column)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    // de:Nordkorea
    private LanguageText? OtherName(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and <= 12 && LanguageTag.TryParse(text.AsSpan(0, colon), out var language) && text[(colon + 1)..].Trim() is { Length: > 0 } name)
        {
            return new LanguageText(language, name);
        }

        Note(IssueCodes.RegistryCell, "otherNames", $"'{Excerpt.Of(text)}' isn't a language, a colon and a name, as de:Nordkorea.");
        return null;
    }

    private List<RegisteredCode> CodesOf(string column)
    {
        var codes = new List<RegisteredCode>();
        foreach (var text in Parts(column))
        {
            if (RegistryCodes.TryRead(text, out var code))
            {
                codes.Add(code);
            }
            else
            {
                Note(IssueCodes.RegistryCell, column, $"'{Excerpt.Of(text)}' isn't a scheme, a colon and a code, as cow:731 or cow:345@1918-12-01..2003-02-03.");
            }
        }

        return codes;
    }

    private static Identifiers Present(List<RegisteredCode> codes) =>
        Identifiers.OfOwned([.. codes.Where(static code => code.Until is null).Select(static code => code.Identifier).DistinctBy(static code => code.Scheme)]);

    private void Note(string code, string column, string message, IssueSeverity severity = IssueSeverity.Error) => Issues.Add(new Issue
    {
        Code = code,
        Severity = severity,
        Path = column.Length == 0 ? path : $"{path}.{column}",
        Message = message,
        Line = Math.Max(line, 1),
    });
}
