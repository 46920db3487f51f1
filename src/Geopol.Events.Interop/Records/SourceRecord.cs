using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Geopol.Events.Interop;

/// <summary>A record of a file, with its columns: the cells, the issues, and the fate of each cell.</summary>
/// <remarks>An object serves all records of a file. Not thread safe.</remarks>
internal sealed class SourceRecord(RecordSource source, RecordFormat format, LossCounter losses)
{
    private readonly ColumnFate[] fates = new ColumnFate[format.Columns.Columns.Length];
    private readonly byte[] formatName = JsonText.Escaped(format.Name);
    private readonly ArrayBufferWriter<byte> extra = new(512);
    private List<Issue>? issues;
    private ColumnBinding binding = null!;

    public int Line => source.Line;

    /// <summary>The issues of the record up to now.</summary>
    public IReadOnlyList<Issue> Issues => (IReadOnlyList<Issue>?)issues ?? [];

    /// <summary>Begins with the record at which the source is.</summary>
    public void Begin(ColumnBinding columns)
    {
        binding = columns;
        issues = null;
        format.Columns.Fates.CopyTo(fates, 0);
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Has(Column column) => binding.Field(column) >= 0;

    /// <summary>The cell as UTF-8 without white space at its ends; empty if the cell is empty or the file doesn't have the column.</summary>
    public ReadOnlySpan<byte> Utf8(Column column)
    {
        var field = binding.Field(column);
        return field >= 0 && field < source.FieldCount ? Trimmed(source.Field(field)) : default;
    }

    public bool IsEmpty(Column column) => Utf8(column).IsEmpty;

    /// <summary>The text of the cell; null if it is empty.</summary>
    public string? Text(Column column)
    {
        var utf8 = Utf8(column);
        return utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>The whole number in the cell; null if the cell is empty, or if it has another text, which is kept with an issue.</summary>
    public int? Integer(Column column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (Utf8Parser.TryParse(utf8, out int value, out var read) && read == utf8.Length)
        {
            return value;
        }

        KeepUnread(column, "a whole number");
        return null;
    }

    /// <summary>The decimal number in the cell; null if the cell is empty, or if it has another text, which is kept with an issue.</summary>
    public decimal? Number(Column column)
    {
        var utf8 = Utf8(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (decimal.TryParse(utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        KeepUnread(column, "a number");
        return null;
    }

    /// <summary>Sets the fate of a cell that has another fate than its column.</summary>
    public void Set(Column column, ColumnFate fate) => fates[column.Ordinal] = fate;

    /// <summary>Keeps a cell in the extra data, because it has no place in this claim.</summary>
    public void Keep(Column column) => Set(column, ColumnFate.Extra);

    /// <summary>Keeps a cell in the extra data, and reports that it doesn't have the expected form.</summary>
    /// <param name="column">The column.</param>
    /// <param name="expected">The expected form with its article: "a date as 2023-07-31".</param>
    public void KeepUnread(Column column, string expected)
    {
        Keep(column);
        Report(ImportFault.UnreadValue, column, $"'{Excerpt(column)}' isn't {expected}. The value is kept in extra.{format.Name}.");
    }

    /// <summary>Reports an issue of a cell.</summary>
    public void Report(ImportFault fault, Column column, string message) => Report(fault, column.Path, message);

    /// <summary>Reports an issue of the record.</summary>
    public void Report(ImportFault fault, string message) => Report(fault, "$", message);

    /// <summary>Reports that the record isn't a claim, because a column that it needs is empty or unreadable.</summary>
    public Claim? Refuse(Column column, string message)
    {
        Report(ImportFault.NoClaim, column.Path, message);
        return null;
    }

    /// <summary>Takes over a remark of the source.</summary>
    public void Report(Issue issue) => (issues ??= []).Add(issue);

    /// <summary>The day of the event, for the last day of the report.</summary>
    public void See(LocalDate day) => losses.See(day);

    /// <summary>A short form of a cell, for messages.</summary>
    public string Excerpt(Column column)
    {
        var text = Text(column) ?? "";
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[59]) ? 59 : 60), "…");
    }

    /// <summary>The cells that have no other place, as the extra data of the format. Each value is a text.</summary>
    /// <param name="more">Further texts that have no place, each under its name.</param>
    public Extra ToExtra(params ReadOnlySpan<(string Name, string Text)> more)
    {
        JsonText.Begin(extra, formatName);
        var count = 0;
        foreach (var (name, text) in more)
        {
            JsonText.WriteMember(extra, count++ == 0, JsonText.Escaped(name), Encoding.UTF8.GetBytes(text));
        }

        foreach (var column in format.Columns.ByName)
        {
            if (fates[column.Ordinal] == ColumnFate.Extra && Utf8(column) is { IsEmpty: false } cell)
            {
                JsonText.WriteMember(extra, count++ == 0, column.JsonName, cell);
            }
        }

        foreach (var (field, name) in binding.Surplus)
        {
            if (field < source.FieldCount && Trimmed(source.Field(field)) is { IsEmpty: false } cell)
            {
                JsonText.WriteMember(extra, count++ == 0, JsonText.Escaped(name), cell);
            }
        }

        return count == 0 ? default : JsonText.End(extra);
    }

    /// <summary>Counts the fate of each cell. If the record isn't a claim, its values were dropped.</summary>
    public void CountCells(bool isClaim)
    {
        foreach (var column in format.Columns.Columns)
        {
            losses.Count(column.Ordinal, IsEmpty(column) ? ColumnFate.Empty : isClaim ? fates[column.Ordinal] : ColumnFate.Dropped);
        }

        CountSurplus(isClaim);
    }

    /// <summary>Counts the cells of a record that isn't a claim, but to which claims may refer. Claims have the values of some columns.</summary>
    public void CountCellsOfThing(ReadOnlySpan<Column> used)
    {
        foreach (var column in format.Columns.Columns)
        {
            losses.Count(column.Ordinal, IsEmpty(column) ? ColumnFate.Empty : used.Contains(column) ? ColumnFate.Mapped : ColumnFate.Dropped);
        }

        CountSurplus(isClaim: false);
    }

    /// <summary>The fields of the record as texts.</summary>
    public static string[] Texts(RecordSource source)
    {
        var texts = new string[source.FieldCount];
        for (var at = 0; at < texts.Length; at++)
        {
            texts[at] = Encoding.UTF8.GetString(source.Field(at)).Trim();
        }

        return texts;
    }

    private void CountSurplus(bool isClaim)
    {
        foreach (var (field, name) in binding.Surplus)
        {
            var isEmpty = field >= source.FieldCount || Trimmed(source.Field(field)).IsEmpty;
            losses.CountSurplus(name, isEmpty ? ColumnFate.Empty : isClaim ? ColumnFate.Extra : ColumnFate.Dropped);
        }
    }

    /// <summary>The text without white space at its ends, no-break spaces included.</summary>
    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (text[0] is > 0x20 and < 0x80 && text[^1] is > 0x20 and < 0x80))
        {
            return text;
        }

        text = text.Trim(" \t\r\n"u8);
        while (text.StartsWith("\u00A0"u8) || text.EndsWith("\u00A0"u8))
        {
            text = (text.StartsWith("\u00A0"u8) ? text[2..] : text[..^2]).Trim(" \t\r\n"u8);
        }

        return text;
    }

    private void Report(ImportFault fault, string path, string message) => Report(fault.At(path, message, source.Line, source.ByteOffset));
}
