using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>The definition of a small value.</summary>
internal sealed record SchemaValue(string Name, string Description, Func<bool, JsonObject> Keywords)
{
    internal JsonObject Of(bool strict)
    {
        JsonObject schema = new() { ["description"] = Description };
        foreach (var (keyword, value) in Keywords(strict))
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema;
    }
}
