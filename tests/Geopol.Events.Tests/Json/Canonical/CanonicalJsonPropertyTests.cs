using System.Globalization;
using System.Text;
using System.Text.Json;

using CsCheck;

namespace Geopol.Events.Tests;

public class CanonicalJsonPropertyTests
{
    private static readonly string[] Spaces = ["", "", " ", "\n", "\t\r\n"];

    /// <summary>Random seeds. A seed determines a value, so the tests draw and shrink seeds and not values.</summary>
    private static Gen<uint> Seeds { get; } = Gen.UInt;

    [Fact]
    public void Canonicalize_CanonicalForm_StaysAsItIs() =>
        Seeds.Sample(seed =>
        {
            string canonical = CanonicalJson.Canonicalize(Spell(seed, 0));

            Assert.Equal(canonical, CanonicalJson.Canonicalize(canonical));
        });

    [Fact]
    public void Canonicalize_OtherOrderSpacesAndEscapes_GivesTheSame() =>
        Gen.Select(Seeds, Seeds, Seeds).Sample((seed, one, other) =>
            Assert.Equal(CanonicalJson.Canonicalize(Spell(seed, one)), CanonicalJson.Canonicalize(Spell(seed, other))));

    [Fact]
    public void Canonicalize_AnyText_KeepsTheValue() =>
        Gen.Select(Seeds, Seeds).Sample((seed, spelling) =>
        {
            string json = Spell(seed, spelling);
            using JsonDocument before = JsonDocument.Parse(json);
            using JsonDocument after = JsonDocument.Parse(CanonicalJson.Canonicalize(json));

            AssertSame(before.RootElement, after.RootElement);
        });

    [Fact]
    public void Canonicalize_AnyText_NamesAreInUtf16Order() =>
        Gen.Select(Seeds, Seeds).Sample((seed, spelling) =>
        {
            using JsonDocument document = JsonDocument.Parse(CanonicalJson.Canonicalize(Spell(seed, spelling)));

            AssertOrder(document.RootElement);
        });

    [Fact]
    public void Canonicalize_AnyBytes_IsRefusedOrCanonical() =>
        Gen.Select(Seeds, Seeds, Gen.Select(Gen.Int[0, 10_000], Gen.Byte).Array[1, 4]).Sample((seed, spelling, changes) =>
        {
            byte[] json = Encoding.UTF8.GetBytes(Spell(seed, spelling));
            foreach ((int place, byte value) in changes)
            {
                json[place % json.Length] = value;
            }

            byte[] canonical;
            try
            {
                canonical = CanonicalJson.Canonicalize(json);
            }
            catch (ClaimFormatException exception)
            {
                Issue issue = Assert.Single(exception.Issues);
                Assert.InRange(issue.ByteOffset, 0, json.Length);
                Assert.StartsWith("$", issue.Path, StringComparison.Ordinal);
                return;
            }

            Assert.Equal(canonical, CanonicalJson.Canonicalize(canonical));
        });

    /// <summary>Compares two values. Unlike the comparison of the framework, this comparison takes numbers as doubles.</summary>
    private static void AssertSame(JsonElement expected, JsonElement actual)
    {
        Assert.Equal(expected.ValueKind, actual.ValueKind);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Number:
                Assert.Equal(expected.GetDouble() + 0.0, actual.GetDouble());
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), actual.GetString());
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                foreach ((JsonElement one, JsonElement other) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                {
                    AssertSame(one, other);
                }

                break;
            case JsonValueKind.Object:
                Assert.Equal(expected.GetPropertyCount(), actual.GetPropertyCount());
                foreach (JsonProperty member in expected.EnumerateObject())
                {
                    AssertSame(member.Value, actual.GetProperty(member.Name));
                }

                break;
        }
    }

    private static void AssertOrder(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                AssertOrder(item);
            }
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            string[] names = [.. element.EnumerateObject().Select(member => member.Name)];
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            foreach (JsonProperty member in element.EnumerateObject())
            {
                AssertOrder(member.Value);
            }
        }
    }

    /// <summary>Writes the value of a seed in the spelling that a second seed chooses.</summary>
    private static string Spell(uint seed, uint spelling) => Spell(new Random((int)seed), new Random((int)spelling), 5);

    private static string Spell(Random value, Random spelling, int depth)
    {
        switch (value.Next(depth == 0 ? 4 : 8))
        {
            case 0:
                return value.Next(3) switch { 0 => "null", 1 => "true", _ => "false" };
            case 1:
                return SpellText(Text(value), spelling);
            case 2:
                return SpellNumber(value.Next(-1000, 1000), spelling);
            case 3:
                double number = BitConverter.Int64BitsToDouble(value.NextInt64());
                return double.IsFinite(number) ? number.ToString("E16", CultureInfo.InvariantCulture) : "0.5";
            case 4 or 5:
                string[] items = [.. Enumerable.Range(0, value.Next(5)).Select(_ => Spell(value, spelling, depth - 1))];
                return "[" + string.Join(",", items.Select(item => Space(spelling) + item + Space(spelling))) + "]";
            default:
                string[] names = [.. Enumerable.Range(0, value.Next(8)).Select(_ => Text(value)).Distinct()];
                string[] members = [.. names.Select(name =>
                    Space(spelling) + SpellText(name, spelling) + Space(spelling) + ":" + Space(spelling) + Spell(value, spelling, depth - 1))];
                spelling.Shuffle(members);
                return "{" + string.Join(",", members) + Space(spelling) + "}";
        }
    }

    private static string Space(Random spelling) => Spaces[spelling.Next(Spaces.Length)];

    private static string Text(Random value)
    {
        StringBuilder text = new();
        for (int i = value.Next(5); i > 0; i--)
        {
            int rune = value.Next(4) switch
            {
                0 => value.Next(0x80),
                1 => value.Next('a', 'e'),
                2 => value.Next(0xE000, 0x10000),
                _ => value.Next(0x10000, 0x110000),
            };
            text.Append(new Rune(rune).ToString());
        }

        return text.ToString();
    }

    private static string SpellText(string text, Random spelling)
    {
        StringBuilder json = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x20 || rune.Value is '"' or '\\' || spelling.Next(4) == 0)
            {
                foreach (char unit in rune.ToString())
                {
                    json.Append("\\u").Append(((int)unit).ToString(spelling.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
                }
            }
            else
            {
                json.Append(rune.ToString());
            }
        }

        return json.Append('"').ToString();
    }

    private static string SpellNumber(int number, Random spelling) => spelling.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{number}.00"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{number}e0"),
        2 => number == 0 ? "-0" : string.Create(CultureInfo.InvariantCulture, $"{number}0E-1"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
