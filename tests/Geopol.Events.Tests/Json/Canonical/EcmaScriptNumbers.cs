using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Geopol.Events.Tests;

/// <summary>
/// The sequence of numbers that is published with RFC 8785. The published algorithm makes chosen numbers, subsequent numbers, and a chain of hashes.
/// </summary>
internal static class EcmaScriptNumbers
{
    private const int Chosen = 168;

    private const int Subsequent = 2_000;

    /// <summary>Parses the bits of a number in a line of the sequence.</summary>
    internal static ulong Parse(string hexadecimal) => ulong.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Returns the bits of each number. The sequence has no end.</summary>
    internal static IEnumerable<ulong> Sequence()
    {
        foreach (string line in File.ReadLines(TestData.Path("jcs", "es6-numbers-1000.txt")).Take(Chosen))
        {
            yield return Parse(line.Split(',')[0]);
        }

        for (ulong i = 0; i < Subsequent; i++)
        {
            yield return 0x0010_0000_0000_0000 + i;
        }

        for (byte[] block = SHA256.HashData(new byte[32]); ; block = SHA256.HashData(block))
        {
            for (int at = 0; at < block.Length; at += sizeof(ulong))
            {
                ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(block.AsSpan(at));
                if (double.IsFinite(BitConverter.UInt64BitsToDouble(bits)) && BitConverter.UInt64BitsToDouble(bits) != 0)
                {
                    yield return bits;
                }
            }
        }
    }
}
