using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Geopol.Events.Interop;

/// <summary>
/// JSON objects as records: an array of objects, an object with such an array (as an API answers), or one object a line. The members are the fields. A text is a field without
/// its quotes, null is an empty field, and any other value is a field with its JSON. The members of one object within may be fields too; a list of one text is that text there.
/// </summary>
internal sealed class JsonRecordSource : RecordSource
{
    private readonly JsonRecordStream records;
    private readonly ColumnTable table;
    private readonly int maxRecordSize;
    private readonly int[] fields;
    private readonly List<(int Field, string Name)> surplus = [];
    private readonly ArrayBufferWriter<byte> texts = new(1024);
    private readonly List<Range> ranges = [];
    private readonly string? flattened;
    private ColumnBinding? binding;

    /// <param name="stream">The file.</param>
    /// <param name="table">The columns.</param>
    /// <param name="import">The limits.</param>
    /// <param name="arrayMember">The member of an outer object that has the records; null if there is none.</param>
    /// <param name="flattened">The member of each record whose own members are fields; null if there is none.</param>
    public JsonRecordSource(Stream stream, ColumnTable table, ImportOptions import, string? arrayMember = null, string? flattened = null)
    {
        this.flattened = flattened;
        this.table = table;
        maxRecordSize = import.MaxRecordSize;
        records = new JsonRecordStream(stream, maxRecordSize, arrayMember);
        fields = new int[table.Columns.Length];
    }

    public override int FieldCount => ranges.Count;

    public override ColumnBinding? Binding => binding;

    public override ReadOnlySpan<byte> Field(int index) => texts.WrittenSpan[ranges[index]];

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Fault = null;
        if (!await records.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        Line = records.Line;
        ByteOffset = records.ByteOffset;
        Fault = records.IsTooLong
            ? IssueHere(ImportFault.RecordTooLong, "$", $"The record is longer than {maxRecordSize} bytes. Raise MaxRecordSize, or correct the file.")
            : Split(records.Current);
        return true;
    }

    private Issue? Split(ReadOnlySpan<byte> json)
    {
        texts.ResetWrittenCount();
        ranges.Clear();
        surplus.Clear();
        Array.Fill(fields, -1);
        if (!Utf8.IsValid(json))
        {
            return IssueHere(ImportFault.BrokenRecord, "$", "The record isn't UTF-8, as JSON is. Convert the file.");
        }

        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return IssueHere(ImportFault.BrokenRecord, "$", "The record isn't a JSON object. Give an array of objects, or an object on each line.");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (name == flattened && reader.TokenType == JsonTokenType.StartObject)
                {
                    Flatten(ref reader, json);
                }
                else
                {
                    Bind(name, ranges.Count);
                    Take(ref reader, json);
                }
            }

            if (reader.Read() || !records.IsWhole)
            {
                return IssueHere(ImportFault.BrokenRecord, "$", "The record isn't one whole JSON object. The file may have been cut.");
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return IssueHere(ImportFault.BrokenRecord, "$", "The record isn't JSON. Look for a missing comma, quote or brace.");
        }

        binding = new ColumnBinding(table, [.. fields], [.. surplus]);
        return null;
    }

    private void Flatten(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Bind(reader.GetString()!, ranges.Count);
            reader.Read();
            var list = reader;
            if (list.TokenType == JsonTokenType.StartArray && list.Read() && list.TokenType == JsonTokenType.String)
            {
                var only = list;
                if (list.Read() && list.TokenType == JsonTokenType.EndArray)
                {
                    Take(ref only, json);
                    reader = list;
                    continue;
                }
            }

            Take(ref reader, json);
        }
    }

    private void Bind(string name, int field)
    {
        if (table.Find(name) is { } column && fields[column.Ordinal] < 0)
        {
            fields[column.Ordinal] = field;
        }
        else
        {
            surplus.Add((field, surplus.Exists(other => other.Name == name) ? $"{name} ({field})" : name));
        }
    }

    private void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var start = texts.WrittenCount;
        if (reader.TokenType == JsonTokenType.String)
        {
            var space = texts.GetSpan(reader.ValueSpan.Length);
            texts.Advance(reader.CopyString(space));
        }
        else if (reader.TokenType != JsonTokenType.Null)
        {
            var from = (int)reader.TokenStartIndex;
            reader.Skip();
            texts.Write(json[from..(int)reader.BytesConsumed]);
        }

        ranges.Add(start..texts.WrittenCount);
    }
}
