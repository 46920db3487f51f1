namespace Geopol.Events.Interop;

/// <summary>
/// Reads statements of FollowTheMoney as claims: the schemata Payment, Ownership, Sanction and Event. Entities to which they refer give the names; any other schema is an issue, and the reader
/// goes on.
/// </summary>
/// <remarks>Thread safe. Source: the model of FollowTheMoney, as OpenSanctions, Aleph and others publish it: an entity a line, or an array of entities.</remarks>
public static class FollowTheMoneyReader
{
    /// <summary>Reads the entities of a file.</summary>
    /// <remarks>
    /// A statement may refer to a later entity, so a file is read twice: for the names of entities, then for the statements. In a stream that can't seek, a statement knows only the entities before
    /// it. An id that isn't known stays an identifier, with an issue.
    /// </remarks>
    /// <param name="stream">The file, in UTF-8. The stream isn't closed.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, one result for each entity, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, FollowTheMoneyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reading = new FtmReading(stream, options ?? new FollowTheMoneyOptions());
        return new ClaimImport("ftm", reading.ReadAsync, cancellationToken);
    }
}
