using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// The entry point for claims in JSON. It reads and writes one claim as a string or as UTF-8, and many claims as a stream: one JSON array, or one claim per
/// line (NDJSON). The JSON that it writes is canonical (RFC 8785).
/// </summary>
/// <remarks>Stateless and thread safe. No reflection.</remarks>
public static partial class ClaimJson
{
    private const int MaxCharsOfString = 0x3FFFFFDF;

    private static ReadOnlySpan<byte> Bom => "\uFEFF"u8;

    /// <summary>Returns the claim as canonical JSON.</summary>
    /// <exception cref="InvalidOperationException">The JSON is longer than a string can be, about 2^30 characters.</exception>
    /// <param name="claim">The claim.</param>
    /// <returns>The JSON, without white space.</returns>
    /// <example>
    /// <code>
    /// var claim = Claim.Parse("DPRK may sell munitions to Russia, per FT");
    /// Console.WriteLine(ClaimJson.Deserialize(ClaimJson.Serialize(claim)) == claim);   // True
    /// </code>
    /// </example>
    public static string Serialize(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var w = new WireWriter();
        try
        {
            ClaimCodec.Write(ref w, claim);
            return w.Written.Length <= MaxCharsOfString || Encoding.UTF8.GetCharCount(w.Written) <= MaxCharsOfString ? Encoding.UTF8.GetString(w.Written)
                : throw new InvalidOperationException("The JSON is longer than a string can be. Write it as UTF-8.");
        }
        finally
        {
            w.Dispose();
        }
    }

    /// <summary>Returns the claim as canonical JSON in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">The JSON is larger than 2 GiB.</exception>
    /// <param name="claim">The claim.</param>
    /// <returns>The bytes, without a byte order mark and without white space.</returns>
    public static byte[] SerializeToUtf8(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var w = new WireWriter();
        try
        {
            ClaimCodec.Write(ref w, claim);
            return w.Written.ToArray();
        }
        finally
        {
            w.Dispose();
        }
    }

    /// <summary>Writes the claim as canonical JSON in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">The JSON is larger than 2 GiB.</exception>
    /// <param name="output">The writer that receives the bytes.</param>
    /// <param name="claim">The claim.</param>
    public static void Write(IBufferWriter<byte> output, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(claim);
        Write<Claim, ClaimCodec>(output, claim);
    }

    /// <summary>Reads one claim.</summary>
    /// <param name="json">The JSON of one claim.</param>
    /// <param name="options">How to read it; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ClaimFormatException">The text isn't a valid claim. The issues of the exception give the reasons.</exception>
    /// <example>
    /// <code>
    /// try
    /// {
    ///     ClaimJson.Deserialize("{}");
    /// }
    /// catch (ClaimFormatException exception)
    /// {
    ///     Console.WriteLine(exception.Issues[0].Code);   // GE0120
    /// }
    /// </code>
    /// </example>
    public static Claim Deserialize(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(json, options).ValueOrThrow();
    }

    /// <summary>Reads one claim from UTF-8.</summary>
    /// <param name="utf8">The JSON of one claim.</param>
    /// <param name="options">How to read it; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ClaimFormatException">The text isn't a valid claim. The issues of the exception give the reasons.</exception>
    public static Claim Deserialize(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Read(utf8, options).ValueOrThrow();

    /// <summary>
    /// Reads one claim and returns it with its issues. A faulty text never causes an exception. Byte offsets count the bytes of the text in UTF-8.
    /// </summary>
    /// <param name="json">The JSON of one claim.</param>
    /// <param name="options">How to read it; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The claim and the issues; no claim if there is an error.</returns>
    /// <example>
    /// <code>
    /// var result = ClaimJson.Read("{}");
    /// Console.WriteLine(result.IsRead);   // False
    /// Console.WriteLine(result.Issues[0].Path);   // $
    /// </code>
    /// </example>
    public static ReadResult<Claim> Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<Claim, ClaimCodec>(json, options ?? ReadOptions.Default);
    }

    /// <summary>Reads one claim from UTF-8 and returns it with its issues. Faulty bytes never cause an exception. A byte order mark is skipped.</summary>
    /// <param name="utf8">The JSON of one claim.</param>
    /// <param name="options">How to read it; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The claim and the issues; no claim if there is an error.</returns>
    public static ReadResult<Claim> Read(ReadOnlySpan<byte> utf8, ReadOptions? options = null) =>
        Read<Claim, ClaimCodec>(utf8, options ?? ReadOptions.Default);

    internal static void Write<T, TCodec>(IBufferWriter<byte> output, T value)
        where T : class
        where TCodec : ICodec<T>
    {
        var w = new WireWriter();
        try
        {
            TCodec.Write(ref w, value);
            output.Write(w.Written);
        }
        finally
        {
            w.Dispose();
        }
    }

    internal static ReadResult<T> Read<T, TCodec>(string json, ReadOptions options)
        where T : class
        where TCodec : ICodec<T>
    {
        var limit = options.MaxClaimBytes + (json.StartsWith('\uFEFF') ? 3L : 0);
        var most = LossyUtf8.MostBytes(json, limit);
        if (most > limit)
        {
            return TooLarge<T>(options);
        }

        // A lone surrogate becomes a byte that is invalid in UTF-8, so that the reader finds it and reports its offset.
        var rented = ArrayPool<byte>.Shared.Rent((int)most);
        try
        {
            return Read<T, TCodec>(rented.AsSpan(0, LossyUtf8.Encode(json, rented)), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    internal static ReadResult<T> Read<T, TCodec>(ReadOnlySpan<byte> utf8, ReadOptions options)
        where T : class
        where TCodec : ICodec<T>
    {
        var bom = utf8.StartsWith(Bom) ? Bom.Length : 0;
        var session = new ReadSession(options);
        var value = ReadText<T, TCodec>(utf8[bom..], session);
        return new ReadResult<T>(value, session.Take(1, bom), 1, bom);
    }

    private static ReadResult<T> TooLarge<T>(ReadOptions options)
        where T : class
    {
        var session = new ReadSession(options);
        session.Add(0, IssueCodes.TooLarge, IssueSeverity.Error, $"The text has more than the {options.MaxClaimBytes} bytes that are allowed.");
        return new ReadResult<T>(null, session.Take());
    }

    /// <summary>Reads one JSON text. Returns null if there is an error. The issues, with their paths and lines, stay in the session.</summary>
    internal static T? ReadText<T, TCodec>(ReadOnlySpan<byte> utf8, ReadSession session)
        where T : class
        where TCodec : ICodec<T> => TryReadText<T, ObjectItem<T, TCodec>>(utf8, session, out var value) ? value : null;

    /// <summary>
    /// Reads one JSON text that may also be a list, a map or a string. Returns false if there is an error. The issues, with their paths and lines, stay in the
    /// session.
    /// </summary>
    internal static bool TryReadText<T, TItem>(ReadOnlySpan<byte> utf8, ReadSession session, out T? item)
        where TItem : IItem<T>
    {
        if (utf8.Length > session.Options.MaxClaimBytes)
        {
            item = default;
            session.Add(0, IssueCodes.TooLarge, IssueSeverity.Error, $"The text has {utf8.Length} bytes, more than the {session.Options.MaxClaimBytes} that are allowed.");
            return false;
        }

        var isRead = TryReadUnlocated<T, TItem>(utf8, session, out item);
        session.Locate(utf8);
        return isRead;
    }

    private static bool TryReadUnlocated<T, TItem>(ReadOnlySpan<byte> utf8, ReadSession session, out T? item)
        where TItem : IItem<T>
    {
        item = default;
        try
        {
            var r = new WireReader(utf8, session, stackalloc char[WireReader.ScratchChars]);
            r.Start();
            var isRead = TItem.TryRead(ref r, out var read);
            r.Finish();
            if (!isRead || session.Errors > 0)
            {
                return false;
            }

            item = read;
            return true;
        }
        catch (JsonException exception)
        {
            SyntaxFault.Note(utf8, session, exception);
            return false;
        }
        catch (TooManyValuesException exception)
        {
            session.Add(exception.Offset, IssueCodes.TooManyValues, IssueSeverity.Error,
                $"The claim has more than the {session.Options.MaxValues} values that are allowed ({nameof(ReadOptions.MaxValues)}). Split it into several claims, or read it with a higher limit.");
            return false;
        }
    }
}
