using System.Buffers;
using System.Globalization;
using Geopol.Events.Interop;

namespace Geopol.Events;

/// <summary>A run of <c>geopol convert</c>.</summary>
internal sealed class Conversion(ToolRun run, IssueReport report, ImportFormat from, ExportFormat to)
{
    private readonly ArrayBufferWriter<byte> line = new();
    private long records;

    /// <summary>The number of records to skip.</summary>
    internal long Skip { get; init; }

    /// <summary>Whether the registry adds identifiers.</summary>
    internal bool Reconciles { get; init; }

    internal async Task<int> RunAsync(string[] files, string[] events, string? lossFile, CancellationToken cancellationToken)
    {
        var inputs = new ImportInputs(await ReadEventsAsync(events, cancellationToken));
        await using var losses = lossFile is null ? null : CreateLossFile(lossFile);
        if (lossFile is not null && losses is null)
        {
            return report.ExitCode;
        }

        try
        {
            await run.ReadAsync(files, report, input => ConvertAsync(input, inputs, losses, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException) when (!from.Joins && files.Length <= 1)
        {
            run.Errors.AppendLine(string.Create(CultureInfo.InvariantCulture, $"geopol: interrupted after {records} records. Go on with --skip {records}."));
            throw;
        }

        return report.ExitCode;
    }

    private async Task ConvertAsync(InputStream input, ImportInputs inputs, FileStream? losses, CancellationToken cancellationToken)
    {
        if (from.Read is null)
        {
            await TakeAllAsync(input.Name, input.ReadClaimsAsync(ReadOptions.Default, cancellationToken), cancellationToken);
            return;
        }

        await using var content = await input.ReadContentAsync(cancellationToken);
        var import = from.Read(content, inputs, cancellationToken);
        await TakeAllAsync(input.Name, import, cancellationToken);
        if (losses is not null)
        {
            line.ResetWrittenCount();
            LossJson.Write(line, input.Name, import.GetLosses());
            await losses.WriteAsync(line.WrittenMemory, cancellationToken);
        }
    }

    private async Task TakeAllAsync(string file, IAsyncEnumerable<ReadResult<Claim>> results, CancellationToken cancellationToken)
    {
        await foreach (var result in results.WithCancellation(cancellationToken))
        {
            if (records >= Skip)
            {
                Take(file, result);
            }

            records++;
        }
    }

    private void Take(string file, ReadResult<Claim> result)
    {
        foreach (var issue in result.Issues)
        {
            report.Add(file, issue);
        }

        if (result.Value is { } claim)
        {
            line.ResetWrittenCount();
            to.Write(line, Reconciles ? ActorRegistry.Default.Reconcile(claim).Claim : claim);
            run.Write(line.WrittenSpan);
        }
    }

    private async Task<Dictionary<string, Claim>> ReadEventsAsync(string[] files, CancellationToken cancellationToken)
    {
        var events = new Dictionary<string, Claim>(StringComparer.Ordinal);
        if (files is [])
        {
            return events;
        }

        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                await using var content = await input.ReadContentAsync(cancellationToken);
                await foreach (var result in GdeltEventReader.ReadAsync(content, null, cancellationToken))
                {
                    if (result.Value is { Extraction.Id: { } id } claim)
                    {
                        events[id] = claim;
                    }
                }
            },
            cancellationToken);
        return events;
    }

    private FileStream? CreateLossFile(string file)
    {
        try
        {
            return File.Create(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            report.AddUnreadable(file, $"the report can't be written: {exception.Message}");
            return null;
        }
    }
}
