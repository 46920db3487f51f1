using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>The public code lists as they were collected.</summary>
internal static class CodeFacts
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Cameo()
    {
        var lines = File.ReadAllLines(TestData.Path("plover", "cameo-merged.csv"));
        var names = Fields(lines[0]);
        return [.. lines.Skip(1).Where(static line => line.Length > 0)
            .Select(line => names.Zip(Fields(line)).ToDictionary(static pair => pair.First, static pair => pair.Second))];
    }

    internal static JsonElement Plover()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(TestData.Path("plover", "plover-2.0-ontology.json")));
        return document.RootElement.Clone();
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
