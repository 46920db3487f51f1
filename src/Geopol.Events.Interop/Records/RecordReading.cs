using System.Runtime.CompilerServices;

namespace Geopol.Events.Interop;

/// <summary>Reads the records of a file as claims: finds the header, then makes a result of each record.</summary>
internal static class RecordReading
{
    /// <summary>The number of records before a header. A file that has no header after them is of another format.</summary>
    private const int MaxPreamble = 64;

    /// <summary>The import of a file.</summary>
    /// <param name="format">The format; one object for each file.</param>
    /// <param name="open">Opens the file as records.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static ClaimImport Import(RecordFormat format, Func<RecordSource> open, CancellationToken cancellationToken) =>
        new(format.Name, (losses, cancel) => ReadAsync(format, open(), losses, cancel), cancellationToken);

    /// <summary>The import of a file whose first records decide which layout of a system it has.</summary>
    /// <param name="name">The name of the system.</param>
    /// <param name="open">Opens the file, and decides on the format; one object for each file.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static ClaimImport Import(string name, Func<CancellationToken, ValueTask<(RecordFormat Format, RecordSource Source)>> open, CancellationToken cancellationToken) =>
        new(name, (losses, cancel) => ReadAsync(open, losses, cancel), cancellationToken);

    private static async IAsyncEnumerable<ReadResult<Claim>> ReadAsync(
        Func<CancellationToken, ValueTask<(RecordFormat Format, RecordSource Source)>> open, LossCounter losses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (format, source) = await open(cancellationToken).ConfigureAwait(false);
        await foreach (var result in ReadAsync(format, source, losses, cancellationToken).ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private static async IAsyncEnumerable<ReadResult<Claim>> ReadAsync(RecordFormat format, RecordSource source, LossCounter losses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var _ = source.ConfigureAwait(false);
        losses.Add(format.Columns);
        var record = new SourceRecord(source, format, losses);
        ColumnBinding? header = null;
        var preamble = 0;
        while (await source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (source.Fault is { } fault)
            {
                losses.Records++;
                losses.WithoutClaim++;
                yield return Result(null, [fault], source);
                continue;
            }

            if (header is null)
            {
                var reading = source.Binding is { } own ? HeaderReading.OfData(own) : format.ReadHeader(source);
                header = reading.Binding;
                if (header is not null && !reading.IsData && RemarksOn(header, source) is { Count: > 0 } remarks)
                {
                    yield return Result(null, remarks, source);
                }

                if (header is null && ++preamble == MaxPreamble)
                {
                    break;
                }

                if (!reading.IsData)
                {
                    continue;
                }
            }

            yield return Read(format, record, source, header!, losses);
        }

        if (header is null && (preamble > 0 || losses.Records == 0))
        {
            yield return Result(null, [NoHeader(format, source)], source);
        }
    }

    private static ReadResult<Claim> Read(RecordFormat format, SourceRecord record, RecordSource source, ColumnBinding header, LossCounter losses)
    {
        losses.Records++;
        if (format.BindingOf(source.Binding ?? header, source) is not { } binding)
        {
            losses.WithoutClaim++;
            var message = $"The record has {source.FieldCount} fields, and {format.Name} has no such layout. Look for a separator or a line end within a value.";
            return Result(null, [ImportFault.BrokenRecord.At("$", message, source.Line, source.ByteOffset)], source);
        }

        record.Begin(binding);
        if (source.Remark is { } remark)
        {
            record.Report(remark);
        }

        var claim = format.Map(record);
        record.CountCells(claim is not null);
        losses.Claims += claim is null ? 0 : 1;
        losses.WithoutClaim += claim is null ? 1 : 0;
        return Result(claim, record.Issues, source);
    }

    private static List<Issue> RemarksOn(ColumnBinding header, RecordSource source)
    {
        if (source.Binding is not null)
        {
            return [];
        }

        List<Issue> issues = source.Remark is { } remark ? [remark] : [];

        var missing = header.Missing.Where(static column => !column.IsOptional).Select(static column => column.Name).ToArray();
        if (missing.Length > 0)
        {
            issues.Add(ImportFault.MissingColumn.At("$", $"The file lacks these columns: {string.Join(", ", missing)}. Claims have no values from them.", source.Line, source.ByteOffset));
        }

        if (header.Surplus.Count > 0)
        {
            var names = string.Join(", ", header.Surplus.Select(static surplus => surplus.Name));
            issues.Add(ImportFault.UnknownColumn.At("$", $"The format doesn't have these columns: {names}. Their values are kept in extra.", source.Line, source.ByteOffset));
        }

        return issues;
    }

    private static Issue NoHeader(RecordFormat format, RecordSource source) =>
        ImportFault.NoHeader.At("$", $"The file has no header with columns of {format.Name}. Check that it is a file of this format; its first columns are {string.Join(", ", format.Columns.Columns.Take(4).Select(static column => column.Name))}.", Math.Max(source.Line, 1), source.ByteOffset);

    private static ReadResult<Claim> Result(Claim? claim, IReadOnlyList<Issue> issues, RecordSource source) => new(claim, issues, source.Line, source.ByteOffset);
}
