namespace Geopol.Events.Interop;

/// <summary>Reads the mentions of GDELT 2.0 as claims: each document that mentions an event is a source of its own, but not an origin of its own.</summary>
/// <remarks>
/// Thread safe. Source: GDELT Event Database 2.0, codebook of 2015. A mention has no event of its own. With the events at hand, its claim has the event's proposition; a mention of the document
/// that the event itself cites is an information, because the event has a claim. Without the event, the claim says that the document reports the event of a number.
/// </remarks>
public static class GdeltMentionReader
{
    /// <summary>Reads mentions.</summary>
    /// <param name="stream">The file: tab-separated without a header, or comma-separated with one. The stream isn't closed.</param>
    /// <param name="options">The options, with the events at hand; null for the default, without events.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, one result for each record, read as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ClaimImport ReadAsync(Stream stream, GdeltMentionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var settings = options ?? new GdeltMentionOptions();
        return RecordReading.Import(new GdeltMentionFormat(settings), () => new DelimitedSource(stream, DelimitedOptions.TabOrComma, settings), cancellationToken);
    }
}
