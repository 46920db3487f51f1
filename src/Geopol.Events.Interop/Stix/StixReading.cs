using System.Runtime.CompilerServices;

namespace Geopol.Events.Interop;

/// <summary>Reads a file twice: for the objects to which others refer, then for the claims.</summary>
internal sealed class StixReading(Stream stream, StixReadOptions options)
{
    private readonly StixThings things = new(options);

    public async IAsyncEnumerable<ReadResult<Claim>> ReadAsync(LossCounter losses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        losses.Add(StixColumns.Table);
        var format = new StixFormat(things);
        var file = stream.CanSeek ? null : await ReplayedStream.OfAsync(stream, options.MaxBufferSize, cancellationToken).ConfigureAwait(false);
        await LearnAsync(file?.Kept ?? stream, format, cancellationToken).ConfigureAwait(false);
        if (file is { IsWhole: false })
        {
            yield return Remark($"The stream can't seek and is longer than {options.MaxBufferSize} bytes. Objects after them are known only to the objects after themselves. Raise MaxBufferSize, or give a file.");
        }

        if (things.IsFull)
        {
            yield return Remark($"The file has more than {options.MaxReferences} objects to which others may refer. Later ones are kept as ids. Raise MaxReferences.");
        }

        var source = Open(file?.Whole ?? stream);
        await using var _ = source.ConfigureAwait(false);
        var record = new SourceRecord(source, format, losses);
        while (await source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            losses.Records++;
            if (Read(format, record, source, losses) is { } result)
            {
                yield return result;
            }
        }
    }

    private async Task LearnAsync(Stream file, StixFormat format, CancellationToken cancellationToken)
    {
        var start = file.Position;
        var source = Open(file);
        await using var _ = source.ConfigureAwait(false);
        var record = new SourceRecord(source, format, new LossCounter(StixFormat.FormatName));
        while (await source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (source.Fault is null)
            {
                record.Begin(source.Binding!);
                things.Learn(record);
            }
        }

        file.Position = start;
    }

    /// <summary>The result of an object; null for a thing, because it has neither a claim nor an issue.</summary>
    private ReadResult<Claim>? Read(StixFormat format, SourceRecord record, JsonRecordSource source, LossCounter losses)
    {
        if (source.Fault is { } fault)
        {
            losses.WithoutClaim++;
            return new ReadResult<Claim>(null, [fault], source.Line, source.ByteOffset);
        }

        record.Begin(source.Binding!);
        if (!stream.CanSeek)
        {
            things.Learn(record);
        }

        if (StixFormat.IsThing(record))
        {
            losses.Things++;
            record.CountCellsOfThing(StixFormat.UsedOf(record));
            return null;
        }

        var claim = format.Map(record);
        record.CountCells(claim is not null);
        losses.Claims += claim is null ? 0 : 1;
        losses.WithoutClaim += claim is null ? 1 : 0;
        return new ReadResult<Claim>(claim, record.Issues, source.Line, source.ByteOffset);
    }

    private JsonRecordSource Open(Stream file) => new(file, StixColumns.Table, options, "objects");

    private static ReadResult<Claim> Remark(string message) => new(null, [ImportFault.LimitReached.At("$", message, 1, 0)], 1, 0);
}
