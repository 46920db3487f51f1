namespace Geopol.Events.Interop;

/// <summary>
/// Reads STIX 2.1 and 2.0 as claims: a bundle, an array, or one object a line. A note of <see cref="StixWriter"/> is the claim that was written. Reports, notes,
/// opinions, sightings and <c>attributed-to</c> relationships of others are claims about what their creators say. Objects to which these refer are parts of the
/// claims, and any other object is an issue that says so.
/// </summary>
/// <remarks>Thread safe. The name of the format is <c>stix</c>.</remarks>
public static class StixReader
{
    /// <summary>Reads the objects of a file.</summary>
    /// <remarks>
    /// An object may refer to a later one, so the file is read twice: first for the identities, locations, markings and names, then for the claims. A stream that
    /// can't seek is kept in memory up to <see cref="StixReadOptions.MaxBufferSize"/>.
    /// </remarks>
    /// <param name="stream">The file, at its beginning. It stays open.</param>
    /// <param name="options">The options; absent for the default ones.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims and issues. <see cref="ClaimImport.GetLosses"/> counts the objects: claims, things to which claims refer, and objects without a claim.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, StixReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reading = new StixReading(stream, options ?? new StixReadOptions());
        return new ClaimImport(StixFormat.FormatName, reading.ReadAsync, cancellationToken);
    }
}
