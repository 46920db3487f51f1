namespace Geopol.Events.Interop;

/// <summary>
/// Reads the event files of GDELT, versions 1.0 and 2.0, as claims. The layout of a record is known by its number of columns, because files mix layouts. The claim says what the document
/// says, as GDELT's machine coded it: <see cref="Claim.Extraction"/> says so on each claim.
/// </summary>
/// <remarks>
/// Thread safe. Source: GDELT Event Database, codebooks of version 1.03 (2013) and 2.0 (2015). The files are free to use with attribution to the GDELT Project. The events of the codes are
/// those of CAMEO 1.1b3, but for the six codes of GDELT's list that have another meaning.
/// </remarks>
public static class GdeltEventReader
{
    /// <summary>Reads events.</summary>
    /// <param name="stream">The file: separated by tabs, or by commas if another program saved it; with or without a header. The stream isn't closed.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, one result for each record, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var settings = options ?? new ImportOptions();
        return RecordReading.Import(new GdeltEventFormat(settings), () => new DelimitedSource(stream, DelimitedOptions.TabOrComma, settings), cancellationToken);
    }
}
