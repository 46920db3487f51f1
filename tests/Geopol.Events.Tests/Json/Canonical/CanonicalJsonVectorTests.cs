using System.Security.Cryptography;
using System.Text;

namespace Geopol.Events.Tests;

public class CanonicalJsonVectorTests
{
    public static TheoryData<string> Names => ["arrays", "french", "structures", "unicode", "values", "weird"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Canonicalize_VectorInput_GivesVectorBytes(string name)
    {
        byte[] input = File.ReadAllBytes(TestData.Path("jcs", "input", name + ".json"));
        byte[] output = File.ReadAllBytes(TestData.Path("jcs", "output", name + ".json"));
        string hex = File.ReadAllText(TestData.Path("jcs", "outhex", name + ".txt"));

        byte[] actual = CanonicalJson.Canonicalize(input);

        Assert.Equal(Convert.FromHexString(string.Concat(hex.Where(char.IsAsciiHexDigit))), actual);
        Assert.Equal(output, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Canonicalize_VectorOutput_StaysAsItIs(string name)
    {
        byte[] output = File.ReadAllBytes(TestData.Path("jcs", "output", name + ".json"));

        Assert.Equal(output, CanonicalJson.Canonicalize(output));
    }

    [Fact]
    public void Write_ThousandNumbers_GivesEcmaScriptText()
    {
        string[] lines = File.ReadAllLines(TestData.Path("jcs", "es6-numbers-1000.txt"));

        Assert.Equal(1_000, lines.Length);
        Assert.All(lines, static line =>
        {
            string[] parts = line.Split(',');

            Assert.Equal(parts[1], Written(EcmaScriptNumbers.Parse(parts[0])));
        });
    }

    // The checksums are published together with the sequence of numbers.
    [Fact]
    public void Write_NumbersOfThePublishedSequence_HaveItsChecksum()
    {
        (int count, string expected) = Tier.IsLong
            ? (1_000_000, "49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16")
            : (10_000, "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892");
        using var checksum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (ulong bits in EcmaScriptNumbers.Sequence().Take(count))
        {
            checksum.AppendData(Encoding.ASCII.GetBytes($"{bits:x},{Written(bits)}\n"));
        }

        Assert.Equal(expected, Convert.ToHexStringLower(checksum.GetHashAndReset()));
    }

    private static string Written(ulong bits)
    {
        Span<byte> buffer = stackalloc byte[CanonicalNumber.MaxBytes];
        double value = BitConverter.UInt64BitsToDouble(bits);
        int length = CanonicalNumber.Write(value, buffer);

        Assert.True(CanonicalNumber.IsExact(buffer[..length], value));
        return Encoding.ASCII.GetString(buffer[..length]);
    }
}
