using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Geopol.Events.Json;

/// <summary>
/// Writes canonical JSON as RFC 8785 (JSON Canonicalization Scheme, JCS) defines it. A JSON value has exactly one canonical form, so the form can be hashed and
/// signed. It has no white space. Its members are sorted by the UTF-16 code units of their names. Strings have only the escapes that they need, and numbers are
/// written as ECMAScript writes doubles.
/// </summary>
/// <remarks>
/// Numbers are rounded to doubles, as the RFC says. A text is refused if it has no canonical form. This is so if it isn't JSON, if an object has two members
/// with the same name, if a string has a lone surrogate, or if a number is beyond the range of a double. A byte order mark, comments and content after the
/// value are syntax errors.
/// </remarks>
public static class CanonicalJson
{
    /// <summary>The default limit for nested objects and arrays.</summary>
    public const int DefaultMaxDepth = 64;

    /// <summary>The largest limit for nested objects and arrays that a caller may set.</summary>
    public const int LargestMaxDepth = 1000;

    /// <summary>The maximum length of a text, in bytes of UTF-8: 1 GiB. A longer text is refused with <see cref="IssueCodes.TooLarge"/>.</summary>
    public const int MaxBytes = 1 << 30;

    private const int MaxCharsOfString = 0x3FFFFFDF;

    /// <summary>Returns the canonical form of a JSON text.</summary>
    /// <param name="utf8">The JSON text, in UTF-8.</param>
    /// <param name="maxDepth">The maximum number of levels of nested objects and arrays, from 1 to <see cref="LargestMaxDepth"/>.</param>
    /// <returns>The canonical form, in UTF-8.</returns>
    /// <exception cref="ClaimFormatException">The text isn't JSON or has no canonical form.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is out of range.</exception>
    public static byte[] Canonicalize(ReadOnlySpan<byte> utf8, int maxDepth = DefaultMaxDepth)
    {
        CanonicalDraft draft = new(exactNumbers: false);
        try
        {
            Read(utf8, maxDepth, ref draft);
            byte[] canonical = GC.AllocateUninitializedArray<byte>(draft.Length);
            draft.CopyTo(canonical);
            return canonical;
        }
        finally
        {
            draft.Dispose();
        }
    }

    /// <summary>Writes the canonical form of a JSON text. If the text is refused, nothing is written.</summary>
    /// <param name="utf8">The JSON text, in UTF-8.</param>
    /// <param name="output">The writer that receives the canonical form, in UTF-8.</param>
    /// <param name="maxDepth">The maximum number of levels of nested objects and arrays, from 1 to <see cref="LargestMaxDepth"/>.</param>
    /// <exception cref="ClaimFormatException">The text isn't JSON or has no canonical form.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is out of range.</exception>
    public static void Canonicalize(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output, int maxDepth = DefaultMaxDepth)
    {
        ArgumentNullException.ThrowIfNull(output);
        CanonicalDraft draft = new(exactNumbers: false);
        try
        {
            Read(utf8, maxDepth, ref draft);
            draft.CopyTo(output.GetSpan(draft.Length));
            output.Advance(draft.Length);
        }
        finally
        {
            draft.Dispose();
        }
    }

    /// <summary>Returns the canonical form of a JSON text.</summary>
    /// <param name="json">The JSON text. Offsets in issues count the bytes of its UTF-8 form.</param>
    /// <param name="maxDepth">The maximum number of levels of nested objects and arrays, from 1 to <see cref="LargestMaxDepth"/>.</param>
    /// <returns>The canonical form.</returns>
    /// <exception cref="ClaimFormatException">The text isn't JSON or has no canonical form.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is out of range.</exception>
    public static string Canonicalize(string json, int maxDepth = DefaultMaxDepth)
    {
        ArgumentNullException.ThrowIfNull(json);
        long most = LossyUtf8.MostBytes(json, MaxBytes);
        if (most > MaxBytes)
        {
            throw TooLarge();
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent((int)most);
        try
        {
            byte[] canonical = Canonicalize(rented.AsSpan(0, LossyUtf8.Encode(json, rented)), maxDepth);
            return canonical.Length <= MaxCharsOfString || Encoding.UTF8.GetCharCount(canonical) <= MaxCharsOfString ? Encoding.UTF8.GetString(canonical) : throw TooLarge();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void Read(ReadOnlySpan<byte> utf8, int maxDepth, ref CanonicalDraft draft)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxDepth, LargestMaxDepth);
        if (utf8.Length > MaxBytes)
        {
            throw TooLarge();
        }

        if (utf8.StartsWith("\uFEFF"u8))
        {
            throw Refusal(utf8, 0, IssueCodes.Syntax, "The text starts with a byte order mark, which JSON doesn't allow.");
        }

        CanonicalFault fault;
        try
        {
            // The reader allows one level more. So the draft gets the token that is too deep and can report its offset.
            Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
            reader.Read();
            fault = draft.Read(ref reader, maxDepth);

            // Content after the value makes the reader throw.
            if (fault == CanonicalFault.None)
            {
                reader.Read();
            }
        }
        catch (JsonException exception)
        {
            long offset = JsonPath.OffsetOf(utf8, exception);
            ReadOnlySpan<byte> rest = utf8[(int)offset..];
            throw Refusal(utf8, offset, IssueCodes.Syntax, rest.IsEmpty
                ? "The text ends before its JSON value does."
                : $"The text isn't JSON from here on: {Excerpt.Of(rest)}");
        }

        catch (OverflowException)
        {
            // The canonical form of a number may be five times as long as the number. So the canonical form of the text may not fit into an array.
            throw TooLarge();
        }

        if (fault != CanonicalFault.None)
        {
            throw Refusal(utf8, draft.FaultOffset, CanonicalFaultCode.Of(fault), MessageOf(fault, maxDepth));
        }
    }

    private static string MessageOf(CanonicalFault fault, int maxDepth) => fault switch
    {
        CanonicalFault.TooDeep => string.Create(CultureInfo.InvariantCulture, $"The value is nested deeper than {maxDepth} levels."),
        CanonicalFault.LoneSurrogate => "The string isn't valid UTF-8, or has a lone surrogate.",
        CanonicalFault.DuplicateMember => "The object already has a member with this name.",
        CanonicalFault.NumberTooLarge => "The number is beyond the range of a double.",
        _ => "The text isn't JSON.",
    };

    private static ClaimFormatException TooLarge() => Refusal([], 0, IssueCodes.TooLarge, "The text or its canonical form is larger than 1 GiB, which is the maximum.");

    private static ClaimFormatException Refusal(ReadOnlySpan<byte> utf8, long offset, string code, string message) => new(
    [
        new Issue
        {
            Code = code,
            Severity = IssueSeverity.Error,
            Path = JsonPath.At(utf8, offset),
            Message = message,
            Line = JsonPath.LineAt(utf8, offset),
            ByteOffset = offset,
        },
    ]);
}
