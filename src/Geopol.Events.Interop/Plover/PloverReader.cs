namespace Geopol.Events.Interop;

/// <summary>Reads PLOVER's JSON records as claims: an object a line, or an array of objects.</summary>
/// <remarks>
/// Thread safe. Source: PLOVER (Political Language Ontology for Verifiable Event Records), the fields of the draft 2.0 of its manual, and those of the gold records of version 0.5.
/// </remarks>
public static class PloverReader
{
    /// <summary>Reads events.</summary>
    /// <param name="stream">The file, in UTF-8. The stream isn't closed.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, one result for each record, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var settings = options ?? new ImportOptions();
        return RecordReading.Import(new PloverFormat(settings), () => new JsonRecordSource(stream, PloverColumns.Table, settings), cancellationToken);
    }
}
