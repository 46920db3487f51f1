using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Geopol.Events.Interop;

/// <summary>Writes a bundle, object by object. An object that other claims share is written once.</summary>
/// <remarks>Not thread safe. The id of the bundle is its last member, because it follows from the objects.</remarks>
internal sealed class StixBundle : IAsyncDisposable
{
    private const int FlushSize = 64 << 10;
    private static readonly InstantPattern Timestamps = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.fff'Z'");
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public StixBundle(Stream stream, StixWriteOptions options)
    {
        Options = options;
        Json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Json.WriteStartObject();
        Json.WriteString("type", "bundle");
        Json.WriteStartArray("objects");
    }

    public StixWriteOptions Options { get; }

    public Utf8JsonWriter Json { get; }

    /// <summary>Begins an object that claims share, with the properties that all objects have.</summary>
    /// <returns>False if the file has the object, so that nothing was written.</returns>
    public bool Begin(string type, string id, Instant created, string? createdBy = null)
    {
        if (!written.Add(id))
        {
            return false;
        }

        BeginOwn(type, id, created, createdBy);
        return true;
    }

    /// <summary>Begins an object that belongs to one claim.</summary>
    public void BeginOwn(string type, string id, Instant created, string? createdBy)
    {
        var time = Timestamp(created);
        digest.AppendData(Encoding.UTF8.GetBytes($"{id} {time}\n"));
        Json.WriteStartObject();
        Json.WriteString("type", type);
        Json.WriteString("spec_version", "2.1");
        Json.WriteString("id", id);
        if (createdBy is not null)
        {
            Json.WriteString("created_by_ref", createdBy);
        }

        Json.WriteString("created", time);
        if (type != "marking-definition")
        {
            Json.WriteString("modified", time);
        }
    }

    public void End() => Json.WriteEndObject();

    /// <summary>A time with milliseconds, as STIX has it. A year that it can't write is the time of the options.</summary>
    public string Timestamp(Instant time) => Timestamps.Format(time.InUtc().Year is >= 1 and <= 9999 ? time : Options.Created);

    /// <summary>Writes a list of texts. STIX knows no empty list, so none is written.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public async ValueTask FlushIfFullAsync(CancellationToken cancellationToken)
    {
        if (Json.BytesPending > FlushSize)
        {
            await Json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the bundle.</summary>
    public async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        Json.WriteEndArray();
        Json.WriteString("id", StixId.Of("bundle", Convert.ToHexStringLower(digest.GetHashAndReset())));
        Json.WriteEndObject();
        await Json.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        digest.Dispose();

        // After a fault the rest isn't written: half an object is no use to a reader.
        Json.Reset(Stream.Null);
        return Json.DisposeAsync();
    }
}
