using System.Globalization;
using System.Text;

namespace Geopol.Events.Tests;

public class CanonicalJsonVectorTests
{
    public static TheoryData<string> Names => ["arrays", "french", "structures", "unicode", "values", "weird"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Canonicalize_VectorInput_GivesVectorBytes(string name)
    {
        byte[] input = File.ReadAllBytes(SharedData.Path("jcs", "testdata", "input", name + ".json"));
        byte[] output = File.ReadAllBytes(SharedData.Path("jcs", "testdata", "output", name + ".json"));
        string hex = File.ReadAllText(SharedData.Path("jcs", "testdata", "outhex", name + ".txt"));

        byte[] actual = CanonicalJson.Canonicalize(input);

        Assert.Equal(Convert.FromHexString(string.Concat(hex.Where(char.IsAsciiHexDigit))), actual);
        Assert.Equal(output, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Canonicalize_VectorOutput_StaysAsItIs(string name)
    {
        byte[] output = File.ReadAllBytes(SharedData.Path("jcs", "testdata", "output", name + ".json"));

        Assert.Equal(output, CanonicalJson.Canonicalize(output));
    }

    [Fact]
    public void Write_TenThousandNumbers_GivesEcmaScriptText()
    {
        Span<byte> buffer = stackalloc byte[CanonicalNumber.MaxBytes];
        int count = 0;

        foreach (string line in File.ReadLines(SharedData.Path("jcs", "es6testfile10k.txt")))
        {
            string[] parts = line.Split(',');
            double value = BitConverter.UInt64BitsToDouble(ulong.Parse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

            int length = CanonicalNumber.Write(value, buffer);

            Assert.Equal(parts[1], Encoding.ASCII.GetString(buffer[..length]));
            Assert.True(CanonicalNumber.IsExact(buffer[..length], value));
            count++;
        }

        Assert.Equal(10_000, count);
    }
}
