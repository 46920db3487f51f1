using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// Finds the end of one JSON value, which may arrive in portions. It looks only at strings, escapes and brackets. It counts brackets but doesn't check whether
/// they match, because the reader of the value reports such faults.
/// </summary>
internal struct ValueScanner
{
    private static readonly SearchValues<byte> BehindScalar = SearchValues.Create(",] \t\r\n"u8);

    private long depth;
    private bool isInString;
    private bool isScalar;

    /// <summary>Creates a scanner for a value that begins with this byte.</summary>
    internal static ValueScanner Of(byte first) => new() { isScalar = first is not ((byte)'{' or (byte)'[' or (byte)'"') };

    /// <summary>
    /// Scans from <paramref name="at"/> to the end of the value, and moves <paramref name="at"/> to the position after the value. If the bytes end before the
    /// value does, it returns false. Then <paramref name="at"/> is the position from which the next call continues; it is never inside an escape.
    /// </summary>
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
