namespace Geopol.Events.Interop;

/// <summary>
/// Reads events of the Armed Conflict Location and Event Data project (ACLED) as claims: CSV files with the columns of any year, and the JSON that the API answers.
/// </summary>
/// <remarks>
/// Columns are found by their names, so a file may have fewer of them or have them in another order. Only the type of the event is necessary. A file whose first character is
/// a brace or a bracket is JSON. Where each column goes is described in <c>docs/formats/acled.md</c>.
/// </remarks>
public static class AcledReader
{
    /// <summary>Reads a file or an answer of the API.</summary>
    /// <param name="stream">The file. The reader doesn't close it.</param>
    /// <param name="options">The registry and the limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A result for each event: a claim, or the issues that say why it isn't one.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, AcledOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var chosen = options ?? new AcledOptions();
        return RecordReading.Import(
            new AcledFormat(chosen.Registry),
            () => new DetectedSource(stream, AcledColumns.Table, DelimitedOptions.Detected, chosen, "data"),
            cancellationToken);
    }
}
