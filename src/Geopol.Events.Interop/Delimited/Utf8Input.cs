using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Geopol.Events.Interop;

/// <summary>
/// Reads a stream of text as UTF-8. Without a given encoding, a byte order mark decides; otherwise the text is UTF-8, and each byte that isn't UTF-8 is converted as
/// Windows-1252.
/// </summary>
/// <remarks>Not thread safe. It doesn't close the stream.</remarks>
internal sealed class Utf8Input
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private readonly Stream stream;
    private readonly byte[] raw = new byte[16 << 10];
    private Encoding? encoding;
    private Decoder? decoder;
    private char[] chars = [];
    private int held;
    private bool isBegun;
    private bool isEnded;

    public Utf8Input(Stream stream, Encoding? encoding)
    {
        this.stream = stream;
        this.encoding = encoding is UTF8Encoding ? null : encoding;
    }

    /// <summary>Whether a byte of the text wasn't UTF-8, so far.</summary>
    public bool HasForeignBytes { get; private set; }

    /// <summary>Whether the offset of a byte of the result is its offset in the stream.</summary>
    public bool KeepsOffsets => encoding is null && !HasForeignBytes;

    /// <summary>Reads the next bytes. The result is at least as long as one buffer's conversion needs: three times what was read.</summary>
    /// <returns>The number of bytes written; 0 at the end.</returns>
    public async ValueTask<int> ReadAsync(IBufferWriter<byte> target, CancellationToken cancellationToken)
    {
        while (!isEnded)
        {
            var read = await stream.ReadAsync(raw.AsMemory(held), cancellationToken).ConfigureAwait(false);
            isEnded = read == 0;
            var count = Convert(raw.AsSpan(0, held + read), target);
            if (count > 0)
            {
                return count;
            }
        }

        return 0;
    }

    private int Convert(Span<byte> bytes, IBufferWriter<byte> target)
    {
        if (!isBegun)
        {
            if (bytes.Length < 4 && !isEnded)
            {
                held = bytes.Length;
                return 0;
            }

            isBegun = true;
            bytes = bytes[Begin(bytes)..];
        }

        return decoder is null ? Copy(bytes, target) : Decode(bytes, target);
    }

    /// <summary>Decides the encoding.</summary>
    /// <returns>The length of the byte order mark.</returns>
    private int Begin(ReadOnlySpan<byte> bytes)
    {
        var mark = 0;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            encoding = null;
            mark = 3;
        }
        else if (bytes.StartsWith(Encoding.UTF32.Preamble) || bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            encoding = bytes.StartsWith(Encoding.UTF32.Preamble) ? Encoding.UTF32 : bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : Encoding.BigEndianUnicode;
            mark = encoding.Preamble.Length;
        }

        decoder = encoding?.GetDecoder();
        return mark;
    }

    private int Copy(Span<byte> bytes, IBufferWriter<byte> target)
    {
        Span<char> one = stackalloc char[2];
        Span<byte> utf8 = stackalloc byte[4];
        var written = 0;
        while (!bytes.IsEmpty)
        {
            var valid = ValidLength(bytes);
            target.Write(bytes[..valid]);
            written += valid;
            bytes = bytes[valid..];
            if (bytes.IsEmpty || (bytes.Length < 4 && !isEnded && IsCut(bytes)))
            {
                break;
            }

            HasForeignBytes = true;
            var length = Encoding.UTF8.GetBytes(one[..Windows1252.GetChars(bytes[..1], one)], utf8);
            target.Write(utf8[..length]);
            written += length;
            bytes = bytes[1..];
        }

        bytes.CopyTo(raw);
        held = bytes.Length;
        return written;
    }

    private int Decode(Span<byte> bytes, IBufferWriter<byte> target)
    {
        held = 0;
        var needed = encoding!.GetMaxCharCount(bytes.Length);
        if (chars.Length < needed)
        {
            chars = new char[needed];
        }

        var count = decoder!.GetChars(bytes, chars, isEnded);
        var length = Encoding.UTF8.GetBytes(chars.AsSpan(0, count), target.GetSpan(Encoding.UTF8.GetMaxByteCount(count)));
        target.Advance(length);
        return length;
    }

    /// <summary>The number of bytes at the beginning that are whole characters of UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static bool IsCut(ReadOnlySpan<byte> bytes) => Rune.DecodeFromUtf8(bytes, out _, out _) == OperationStatus.NeedMoreData;
}
