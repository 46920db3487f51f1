using System.Text;

namespace Geopol.Events;

/// <summary>
/// Reads the records of a comma-separated text (RFC 4180). Blanks are a part of a cell. CR, LF and CRLF end a line. Blank lines are skipped, and so is
/// a byte order mark at the beginning of a record. Any text can be read: a record that isn't well formed has a fault.
/// </summary>
internal sealed class CsvRecords
{
    private readonly string text;
    private int position;
    private int line = 1;
    private CsvFault fault;
    private int faultLine;

    private CsvRecords(string text) => this.text = text;

    internal static List<CsvRecord> Read(string text)
    {
        var reader = new CsvRecords(text);
        var records = new List<CsvRecord>();
        while (reader.position < text.Length)
        {
            if (reader.ReadRecord() is { } record)
            {
                records.Add(record);
            }
        }

        return records;
    }

    private CsvRecord? ReadRecord()
    {
        // Files that were put together may have a byte order mark on any line.
        TrySkip('\uFEFF');
        if (position == text.Length || TrySkipLineEnd())
        {
            return null;
        }

        var begun = line;
        (fault, faultLine) = (CsvFault.None, 0);
        var cells = new List<string>();
        do
        {
            cells.Add(TrySkip('"') ? ReadQuoted() : ReadPlain());
        }
        while (TrySkip(','));

        TrySkipLineEnd();
        return new(begun, [.. cells], fault, faultLine);
    }

    private string ReadPlain()
    {
        var cell = ReadToDelimiter();
        if (cell.IndexOf('"') is >= 0 and var mark)
        {
            Note(cell[..mark].IsWhiteSpace() ? CsvFault.MarkAfterBlanks : CsvFault.MarkInCell, line);
        }

        return cell.ToString();
    }

    private string ReadQuoted()
    {
        var cell = new StringBuilder();
        var opened = line;
        do
        {
            var rest = text.AsSpan(position);
            var length = rest.IndexOf('"');
            var part = length < 0 ? rest : rest[..length];
            cell.Append(part);
            line += LineEndsOf(part);
            position += part.Length;
            if (!TrySkip('"'))
            {
                Note(CsvFault.Unclosed, opened);
                return cell.ToString();
            }
        }
        while (TryTakeMark(cell));

        var after = ReadToDelimiter();
        if (!after.IsEmpty)
        {
            Note(CsvFault.TextAfterMark, line);
        }

        return cell.Append(after).ToString();
    }

    // Two quotation marks in a quoted cell are one mark.
    private bool TryTakeMark(StringBuilder cell)
    {
        if (!TrySkip('"'))
        {
            return false;
        }

        cell.Append('"');
        return true;
    }

    private ReadOnlySpan<char> ReadToDelimiter()
    {
        var rest = text.AsSpan(position);
        var length = rest.IndexOfAny(',', '\r', '\n');
        var part = length < 0 ? rest : rest[..length];
        position += part.Length;
        return part;
    }

    private bool TrySkipLineEnd()
    {
        var isReturn = TrySkip('\r');
        if (!TrySkip('\n') && !isReturn)
        {
            return false;
        }

        line++;
        return true;
    }

    private bool TrySkip(char expected)
    {
        if (position == text.Length || text[position] != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private static int LineEndsOf(ReadOnlySpan<char> part) => part.Count('\n') + part.Count('\r') - part.Count("\r\n");

    private void Note(CsvFault found, int at)
    {
        if (found > fault)
        {
            (fault, faultLine) = (found, at);
        }
    }
}
