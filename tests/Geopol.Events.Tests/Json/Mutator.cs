using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Corrupts JSON. It changes either the bytes, or the values without breaking the syntax.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Others =
        ["null", "true", "7", "0.5", "-1e400", "9007199254740993", "\"\"", "\"x\"", "\" x\"", "\"\\ud800\"", "\"1.5e3\"", "[]", "[null]", "[[]]", "{}", "{\"\":0}"];

    private readonly Random random = new(seed);

    /// <summary>Flips, deletes, inserts, duplicates or cuts off some bytes.</summary>
    internal byte[] Mutate(byte[] json)
    {
        List<byte> bytes = [.. json];
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(8, bytes.Count - at) + 1);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)"{}[]:,\"\\0-e \n"[random.Next(13)];
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : 1);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Returns the JSON with changes to some values. A value is replaced with another type or with null, removed, or duplicated.</summary>
    internal string Mutate(string json)
    {
        using var document = JsonDocument.Parse(json);
        StringBuilder spoiled = new();
        Write(document.RootElement, spoiled, 1 + random.Next(60));
        return spoiled.ToString();
    }

    private void Write(JsonElement element, StringBuilder to, int oneOf)
    {
        if (random.Next(oneOf) == 0 && oneOf < 40)
        {
            to.Append(Others[random.Next(Others.Length)]);
            return;
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = element.EnumerateObject().SelectMany(member => Enumerable.Repeat(member, Times(oneOf)));
                Items('{', members, '}', to, member =>
                {
                    to.Append(JsonGen.Quoted(member.Name)).Append(':');
                    Write(member.Value, to, oneOf + 5);
                });
                break;
            case JsonValueKind.Array:
                var items = element.EnumerateArray().SelectMany(item => Enumerable.Repeat(item, Times(oneOf)));
                Items('[', items, ']', to, item => Write(item, to, oneOf + 5));
                break;
            default:
                to.Append(element.GetRawText());
                break;
        }
    }

    private int Times(int oneOf) => random.Next(4 * oneOf) switch { 0 => 2, 1 => 0, _ => 1 };

    private static void Items<T>(char open, IEnumerable<T> items, char close, StringBuilder to, Action<T> write)
    {
        to.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            to.Append(isFirst ? "" : ",");
            isFirst = false;
            write(item);
        }

        to.Append(close);
    }
}
