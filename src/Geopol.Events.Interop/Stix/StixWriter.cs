namespace Geopol.Events.Interop;

/// <summary>
/// Writes claims as a bundle of STIX 2.1. Each claim is a note: its sentence, and the whole claim in a property extension, from which <see cref="StixReader"/>
/// reads an equal claim. The identities, locations, markings and relationships of the claims are beside the notes.
/// </summary>
/// <remarks>
/// Thread safe. The same claims give the same bytes: ids are UUIDs of version 5, and times are those of the claims or of the options. The memory grows only with
/// the number of different identities, locations, markings and relationships.
/// </remarks>
public static class StixWriter
{
    /// <summary>Writes the claims of a sequence.</summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="options">The options; absent for the default ones.</param>
    /// <param name="cancellationToken">Cancels the writing. The file is then incomplete.</param>
    /// <returns>A task that ends when the bundle is written.</returns>
    /// <exception cref="ArgumentNullException">The stream or the sequence is null.</exception>
    public static async Task WriteAsync(Stream stream, IEnumerable<Claim> claims, StixWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        var bundle = Begin(stream, options);
        await using var _ = bundle.ConfigureAwait(false);
        foreach (var claim in claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            StixNotes.Write(bundle, claim);
            await bundle.FlushIfFullAsync(cancellationToken).ConfigureAwait(false);
        }

        await bundle.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the claims of an asynchronous sequence.</summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="options">The options; absent for the default ones.</param>
    /// <param name="cancellationToken">Cancels the writing. The file is then incomplete.</param>
    /// <returns>A task that ends when the bundle is written.</returns>
    /// <exception cref="ArgumentNullException">The stream or the sequence is null.</exception>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<Claim> claims, StixWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        var bundle = Begin(stream, options);
        await using var _ = bundle.ConfigureAwait(false);
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            StixNotes.Write(bundle, claim);
            await bundle.FlushIfFullAsync(cancellationToken).ConfigureAwait(false);
        }

        await bundle.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    private static StixBundle Begin(Stream stream, StixWriteOptions? options)
    {
        var bundle = new StixBundle(stream, options ?? new StixWriteOptions());
        StixExtension.WriteDefinition(bundle);
        return bundle;
    }
}
