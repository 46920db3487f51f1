using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Geopol.Events;

/// <summary>The 32 bytes of a SHA-256 hash, stored inline and compared by value.</summary>
internal readonly record struct Digest(ulong A, ulong B, ulong C, ulong D) : IComparable<Digest>
{
    internal const int Bytes = 32;
    internal const int HexDigits = 64;

    internal static Digest Of(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        SHA256.HashData(data, hash);
        return Read(hash);
    }

    internal static Digest Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <summary>Compares the bytes, beginning with the first byte. The result is the same as for the hexadecimal texts.</summary>
    public int CompareTo(Digest other) => (A, B, C, D).CompareTo((other.A, other.B, other.C, other.D));

    internal void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
    }

    internal static bool TryParse(ReadOnlySpan<char> hex, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        var whole = hex.Length == HexDigits
            && Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        digest = whole ? Read(bytes) : default;
        return whole;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
