using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>
/// Writes claims as a JSON-LD 1.1 document: claims and quotations of schema.org, and the chain of sources in PROV-O. The context is in the document, and the whole claim is in
/// <c>geopol:claim</c>. There is no ClaimReview, because its rating says how true a claim is.
/// </summary>
/// <remarks>Thread safe. The same claims always give the same document.</remarks>
public static class JsonLdWriter
{
    private const int PortionSize = 64 << 10;
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes claims.</summary>
    /// <param name="stream">The stream; it isn't closed.</param>
    /// <param name="claims">The claims. They are written as they come, so memory doesn't grow with their number.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <param name="cancellationToken">Cancels the writing. The document then has no end.</param>
    /// <returns>A task that ends when the document is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="claims"/> is null.</exception>
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<Claim> claims, JsonLdOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims, options ?? new JsonLdOptions(), cancellationToken);
    }

    private static async Task WriteAllAsync(Stream stream, IAsyncEnumerable<Claim> claims, JsonLdOptions options, CancellationToken cancellationToken)
    {
        var json = new Utf8JsonWriter(stream, Relaxed);
        await using var _ = json.ConfigureAwait(false);
        var writer = new JsonLdClaim(json, options);
        json.WriteStartObject();
        JsonLdContext.Write(json);
        json.WriteStartArray("@graph");
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Write(claim);
            if (json.BytesPending > PortionSize)
            {
                await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
