namespace Geopol.Events.Interop;

/// <summary>Reads the event files of ICEWS (Integrated Crisis Early Warning System) as claims.</summary>
/// <remarks>
/// Thread safe. Source: ICEWS Coded Event Data, Harvard Dataverse; the events are those of CAMEO 1.1b3. The reader doesn't read quotes, because the files have quotes within fields that protect
/// nothing; a pair of quotes around a whole field is removed.
/// </remarks>
public static class IcewsReader
{
    /// <summary>Reads events.</summary>
    /// <param name="stream">The file: separated by tabs, or by commas if another program saved it, with a header. The stream isn't closed.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, one result for each record, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var settings = options ?? new ImportOptions();
        return RecordReading.Import(new IcewsFormat(settings), () => new DelimitedSource(stream, DelimitedOptions.TabOrComma, settings), cancellationToken);
    }
}
