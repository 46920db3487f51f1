namespace Geopol.Events.Interop;

/// <summary>
/// Writes claims as JSON records with the fields of PLOVER 2.0, one a line. Each record is read back at once, so that its differences say what the claim loses: PLOVER has no place for the chain of
/// sources, likelihood, confidence or goods.
/// </summary>
/// <remarks>Not thread safe. The same claim always gives the same record.</remarks>
public sealed class PloverWriter
{
    private readonly PloverWriting writing;
    private readonly PloverFormat format;
    private readonly ImportOptions options;

    /// <summary>Creates a writer.</summary>
    /// <param name="options">The options with which the records are read back; their registry knows the codes of actors. Null for the default.</param>
    public PloverWriter(ImportOptions? options = null)
    {
        this.options = (options ?? new ImportOptions()) with { MaxRecordSize = 1 << 28 };
        writing = new PloverWriting(this.options.Registry, new PloverSentences());
        format = new PloverFormat(this.options) { AllowsRepeatedIds = true };
    }

    /// <summary>Writes one claim as a record.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The record and what it loses; without a record if PLOVER has no type for the claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public PloverRecord Write(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return writing.Write(claim, out var reason) is not { } json
            ? new PloverRecord(null, [], reason)
            : new PloverRecord(System.Text.Encoding.UTF8.GetString(json.Span), Differences(claim, json), null);
    }

    /// <summary>Writes claims as lines. A claim for which PLOVER has no type is counted and left out.</summary>
    /// <param name="stream">The stream; it isn't closed.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>The fate of the claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="claims"/> is null.</exception>
    public async Task<PloverExport> WriteAsync(Stream stream, IAsyncEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        var counter = new PloverExportCounter();
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var record = Write(claim);
            counter.Add(record);
            if (record.Json is { } json)
            {
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(json + "\n"), cancellationToken).ConfigureAwait(false);
            }
        }

        return counter.ToExport();
    }

    private EquatableArray<MemberDifference> Differences(Claim claim, ReadOnlyMemory<byte> json)
    {
        var source = new JsonRecordSource(new MemoryStream(json.ToArray(), writable: false), PloverColumns.Table, options);
        var losses = new LossCounter(format.Name);
        losses.Add(format.Columns);
        // The stream is in memory, so the reading has ended when the call returns.
        if (!source.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult() || source.Binding is not { } binding)
        {
            return [new MemberDifference("$", MemberChange.Lost)];
        }

        var record = new SourceRecord(source, format, losses);
        record.Begin(binding);
        return format.Map(record) is { } read ? ClaimDifferences.Between(claim, read) : [new MemberDifference("$", MemberChange.Lost)];
    }
}
