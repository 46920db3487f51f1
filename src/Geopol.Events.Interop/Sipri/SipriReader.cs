namespace Geopol.Events.Interop;

/// <summary>
/// Reads files of the trade register of SIPRI's Arms Transfers Database: the register (16 columns, a row for each deal) and the layout of deals (17 columns, a row for
/// each year of delivery).
/// </summary>
/// <remarks>Thread safe. The page docs/formats/sipri.md says what becomes of each column.</remarks>
public static class SipriReader
{
    /// <summary>The name of the format in <see cref="Claim.Extra"/> and in the loss report.</summary>
    internal const string Name = "sipri";

    /// <summary>Reads a file as claims. Each row is a transfer of arms that SIPRI reports.</summary>
    /// <param name="stream">The file, in UTF-8 or Windows-1252. It isn't closed.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims and issues, one result for each row, and after them the loss report.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, SipriOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var given = options ?? new SipriOptions();
        return RecordReading.Import(Name, cancel => SipriSource.OpenAsync(stream, given, cancel), cancellationToken);
    }
}
