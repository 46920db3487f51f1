namespace Geopol.Events.Interop;

/// <summary>
/// Reads the Georeferenced Event Dataset (GED) and the Candidate Events Dataset of the Uppsala Conflict Data Program as claims: CSV files, and the JSON that the API answers.
/// </summary>
/// <remarks>
/// Columns are found by their names, so a file may have fewer of them or have them in another order. A file whose first character is a brace or a bracket is JSON. Where each
/// column goes is described in <c>docs/formats/ucdp.md</c>.
/// </remarks>
public static class UcdpReader
{
    /// <summary>Reads a file or an answer of the API.</summary>
    /// <param name="stream">The file. The reader doesn't close it.</param>
    /// <param name="options">The release, the registry and the limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A result for each event: a claim, or the issues that say why it isn't one.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, UcdpOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var chosen = options ?? new UcdpOptions();
        return RecordReading.Import(
            new UcdpFormat(chosen),
            () => new DetectedSource(stream, UcdpColumns.Table, DelimitedOptions.Detected, chosen, "Result"),
            cancellationToken);
    }
}
