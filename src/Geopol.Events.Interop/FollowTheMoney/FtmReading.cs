using System.Runtime.CompilerServices;

namespace Geopol.Events.Interop;

/// <summary>Reads a file twice, if it can seek: for the names of entities, then for the statements.</summary>
internal sealed class FtmReading(Stream stream, FollowTheMoneyOptions options)
{
    private readonly FtmThings things = new(options);

    public async IAsyncEnumerable<ReadResult<Claim>> ReadAsync(LossCounter losses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var format = new FtmFormat(things, options.Registry);
        if (stream.CanSeek)
        {
            var start = stream.Position;
            await LearnAsync(format, cancellationToken).ConfigureAwait(false);
            stream.Position = start;
        }

        losses.Add(format.Columns);
        var source = Open();
        await using var _ = source.ConfigureAwait(false);
        var record = new SourceRecord(source, format, losses);
        var hasReportedLimit = false;
        while (await source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            losses.Records++;
            yield return Read(format, record, source, losses);
            if (things.IsFull && !hasReportedLimit)
            {
                hasReportedLimit = true;
                yield return new ReadResult<Claim>(
                    null,
                    [ImportFault.LimitReached.At("$", $"The file has more than {options.MaxEntities} entities. Later ones are only ids in claims. Raise MaxEntities.", source.Line, source.ByteOffset)],
                    source.Line, source.ByteOffset);
            }
        }
    }

    private ReadResult<Claim> Read(FtmFormat format, SourceRecord record, JsonRecordSource source, LossCounter losses)
    {
        if (source.Fault is { } fault || source.Binding is not { } binding)
        {
            losses.WithoutClaim++;
            return new ReadResult<Claim>(null, source.Fault is { } known ? [known] : [], source.Line, source.ByteOffset);
        }

        record.Begin(binding);
        things.Learn(record);
        var claim = format.Map(record);
        record.CountCells(claim is not null);
        losses.Claims += claim is null ? 0 : 1;
        losses.WithoutClaim += claim is null ? 1 : 0;
        return new ReadResult<Claim>(claim, record.Issues, source.Line, source.ByteOffset);
    }

    private async Task LearnAsync(FtmFormat format, CancellationToken cancellationToken)
    {
        var source = Open();
        await using var _ = source.ConfigureAwait(false);
        var losses = new LossCounter(format.Name);
        losses.Add(format.Columns);
        var record = new SourceRecord(source, format, losses);
        while (await source.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (source.Fault is null && source.Binding is { } binding)
            {
                record.Begin(binding);
                things.Learn(record);
            }
        }
    }

    private JsonRecordSource Open() => new(stream, FtmColumns.Table, options, flattened: "properties");
}
