using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Applies a note to a member of the claim's JSON.</summary>
internal static class NotePath
{
    /// <summary>Sets a member, or removes the member if the value is null. Returns false if the path doesn't exist or the member doesn't bear on truth.</summary>
    internal static bool TrySet(JsonObject root, List<object> steps, JsonNode? value)
    {
        JsonNode node = root;
        var isTruth = false;
        var isNewLink = false;
        for (var i = 0; i < steps.Count; i++)
        {
            var isLast = i == steps.Count - 1;
            isNewLink |= i == 1 && steps is ["attribution", int at, ..] && node is JsonArray && at >= ClaimReader.MostLinks;
            isTruth |= isNewLink || node is JsonObject parent && steps[i] is string name && TruthMembers.Is(parent, isLink: i == 2 && steps is ["attribution", int, ..], name);
            if (isLast)
            {
                return isTruth && TryPut(node, steps[i], value);
            }

            var canGrow = isTruth || isNewLink;
            if (Child(node, steps[i]) is { } child)
            {
                node = child;
            }
            else if (value is null || !canGrow || Grown(node, steps[i], steps[i + 1]) is not { } grown)
            {
                return false;
            }
            else
            {
                node = grown;
            }
        }

        return false;
    }

    private static JsonNode? Child(JsonNode node, object step) => (node, step) switch
    {
        (JsonObject members, string name) => members[name],
        (JsonArray items, int index) when index < items.Count => items[index],
        _ => null,
    };

    private static JsonNode? Grown(JsonNode node, object step, object next)
    {
        JsonNode child = next is int ? new JsonArray() : new JsonObject();
        return TryPut(node, step, child) ? child : null;
    }

    private static bool TryPut(JsonNode node, object step, JsonNode? value)
    {
        switch (node, step)
        {
            case (JsonObject members, string name):
                members.Remove(name);
                if (value is not null)
                {
                    members[name] = value;
                }

                return true;
            case (JsonArray items, int index) when value is not null && index < items.Count:
                items[index] = value;
                return true;
            case (JsonArray items, int index) when value is not null && index == items.Count:
                items.Add(value);
                return true;
            default:
                return false;
        }
    }
}
