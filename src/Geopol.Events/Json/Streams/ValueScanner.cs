using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// Finds the end of one JSON value by strings, escapes and brackets alone, in portions. It counts brackets, it doesn't match
/// them: whoever reads the value sees what is wrong within.
/// </summary>
internal struct ValueScanner
{
    private static readonly SearchValues<byte> BehindScalar = SearchValues.Create(",] \t\r\n"u8);

    private long depth;
    private bool isInString;
    private bool isScalar;

    /// <summary>A scanner of the value that begins with this byte.</summary>
    internal static ValueScanner Of(byte first) => new() { isScalar = first is not ((byte)'{' or (byte)'[' or (byte)'"') };

    /// <summary>Goes on from a byte of the value to its end, or as far as the bytes reach; an escape is passed only whole.</summary>
    internal bool TryFindEnd(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (isScalar)
        {
            return TryFindScalarEnd(bytes, ref at);
        }

        while (at < bytes.Length)
        {
            if (isInString)
            {
                if (!TryLeaveString(bytes, ref at))
                {
                    return false;
                }

                if (depth == 0)
                {
                    return true;
                }

                continue;
            }

            switch (bytes[at++])
            {
                case (byte)'"':
                    isInString = true;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when --depth == 0:
                    return true;
            }
        }

        return false;
    }

    private static bool TryFindScalarEnd(ReadOnlySpan<byte> bytes, ref int at)
    {
        var length = bytes[at..].IndexOfAny(BehindScalar);
        at = length < 0 ? bytes.Length : at + length;
        return length >= 0;
    }

    private bool TryLeaveString(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (true)
        {
            var plain = bytes[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (plain < 0)
            {
                at = bytes.Length;
                return false;
            }

            at += plain;
            if (bytes[at] == '"')
            {
                at++;
                isInString = false;
                return true;
            }

            if (at + 1 == bytes.Length)
            {
                return false;
            }

            at += 2;
        }
    }
}
