using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Reads the files of gold sentences, which are part of the test assembly.</summary>
internal static class GoldFile
{
    /// <summary>Returns the rows of a file that has one JSON object per line.</summary>
    internal static IEnumerable<JsonNode> Rows(string name)
    {
        using var stream = typeof(GoldFile).Assembly.GetManifestResourceStream($"gold/{name}")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return JsonNode.Parse(line)!;
            }
        }
    }
}
