using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>
/// Writes the JSON of a claim differently. It shuffles members, adds white space, escapes characters, and adds redundant zeros to numbers, decimals and times.
/// The meaning stays the same.
/// </summary>
internal sealed class Respeller(int seed)
{
    private static readonly string[] Spaces = ["", "", "", " ", "\n", "\t", "\r\n  "];

    private static readonly HashSet<string> Decimals = ["about", "best", "exact", "high", "latitude", "longitude", "low"];

    private static readonly HashSet<string> Instants = ["accessed", "recordedAt"];

    private readonly Random random = new(seed);
    private readonly StringBuilder json = new();

    internal string Respell(string canonical)
    {
        using var document = JsonDocument.Parse(canonical);
        json.Clear();
        Write(document.RootElement, "");
        return json.ToString();
    }

    private void Write(JsonElement element, string name)
    {
        Space();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = element.EnumerateObject().ToArray();
                random.Shuffle(members);
                Items('{', members, '}', member =>
                {
                    Space();
                    Text(member.Name);
                    Space();
                    json.Append(':');
                    Write(member.Value, member.Name);
                });
                break;
            case JsonValueKind.Array:
                Items('[', [.. element.EnumerateArray()], ']', item => Write(item, ""));
                break;
            case JsonValueKind.String:
                Text(Padded(element.GetString()!, name));
                break;
            case JsonValueKind.Number:
                Number(element.GetRawText());
                break;
            default:
                json.Append(element.GetRawText());
                break;
        }

        Space();
    }

    private void Items<T>(char open, T[] items, char close, Action<T> write)
    {
        json.Append(open);
        for (var i = 0; i < items.Length; i++)
        {
            json.Append(i > 0 ? "," : "");
            write(items[i]);
        }

        Space();
        json.Append(close);
    }

    private void Space() => json.Append(Spaces[random.Next(Spaces.Length)]);

    private string Padded(string text, string name)
    {
        if (Decimals.Contains(name))
        {
            return random.Next(3) switch { 0 => text, 1 => WithPoint(text) + "0", _ => WithPoint(text) + "000" };
        }

        if (Instants.Contains(name) && random.Next(2) == 0)
        {
            var (whole, digits) = text.Split('.') is [var head, var tail] ? (head, tail[..^1]) : (text[..^1], "");
            return $"{whole}.{digits.PadRight(random.Next(Math.Max(digits.Length, 1), 10), '0')}Z";
        }

        return text;
    }

    private static string WithPoint(string number) => number.Contains('.', StringComparison.Ordinal) ? number : number + ".";

    private void Number(string number)
    {
        var isPlain = !number.Contains('e', StringComparison.Ordinal);
        json.Append(random.Next(3) switch
        {
            0 when isPlain => WithPoint(number) + "0",
            1 when isPlain => number + "E+00",
            _ => number,
        });
    }

    private void Text(string text)
    {
        json.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < ' ' || rune.Value is '"' or '\\' || random.Next(8) == 0)
            {
                Escape(rune.ToString());
            }
            else
            {
                json.Append(rune.Value == '/' && random.Next(2) == 0 ? "\\/" : rune.ToString());
            }
        }

        json.Append('"');
    }

    private void Escape(string units)
    {
        foreach (var unit in units)
        {
            json.Append("\\u").Append(((int)unit).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
        }
    }
}
