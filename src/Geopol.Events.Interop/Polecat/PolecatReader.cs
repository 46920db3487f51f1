namespace Geopol.Events.Interop;

/// <summary>Reads the event files of POLECAT (Political Event Classification, Attributes, and Types) as claims. The reader is untested on real rows, which may not be passed on.</summary>
/// <remarks>Thread safe. Source: POLECAT, Harvard Dataverse; its types, modes and contexts are those of PLOVER. Some of its files are in ISO-8859-1, which the reader recognises.</remarks>
public static class PolecatReader
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
        return RecordReading.Import(new PolecatFormat(settings), () => new DelimitedSource(stream, DelimitedOptions.TabOrComma, settings), cancellationToken);
    }
}
