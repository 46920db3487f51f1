using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Creates the JSON of a claim for its sentence, without the members that the recorder added.</summary>
internal static class SaidClaim
{
    /// <summary>The largest number of items of a list in a sentence. Longer lists are cut, because each item is read several times.</summary>
    internal const int MostItems = 1_000;

    /// <summary>Returns the claim as JSON, without inferred members.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="said">The same content as a claim. It is the original claim if nothing is inferred and no list is too long.</param>
    internal static JsonObject Of(Claim claim, out Claim said)
    {
        var json = ClaimJson.Serialize(claim);
        var root = Parse(json);
        said = claim;
        var isInferred = json.Contains("\"inferred\"", StringComparison.Ordinal);
        if (isInferred)
        {
            Strip(root);
        }

        if (Shorten(root) | isInferred)
        {
            said = ClaimJson.Read(root.ToJsonString()).Value ?? claim;
        }

        return root;
    }

    // Cuts lists that are too long. Returns whether a list was cut.
    private static bool Shorten(JsonNode? node)
    {
        var isShortened = false;
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, value) in members)
                {
                    isShortened |= Shorten(value);
                }

                break;
            case JsonArray items:
                if (items.Count > MostItems)
                {
                    items.RemoveRange(MostItems, items.Count - MostItems);
                    isShortened = true;
                }

                foreach (var item in items)
                {
                    isShortened |= Shorten(item);
                }

                break;
        }

        return isShortened;
    }

    /// <summary>Parses the JSON of a claim and removes empty members.</summary>
    internal static JsonObject Parse(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        Prune(root);
        return root;
    }

    private static bool Prune(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                RemoveAll(members, members.Where(static member => Prune(member.Value)).Select(static member => member.Key).ToHashSet(StringComparer.Ordinal));
                return members.Count == 0;
            case JsonArray items:
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    // Keeps an empty link, because an empty link is still a link.
                    if (Prune(items[i]) && items.Parent is not JsonObject { Parent: null })
                    {
                        items.RemoveAt(i);
                    }
                }

                return items.Count == 0;
            default:
                return node is null;
        }
    }

    private static void Strip(JsonNode node)
    {
        if (node is JsonObject members)
        {
            var removed = new HashSet<string>(StringComparer.Ordinal);
            var shortened = new HashSet<JsonArray>(ReferenceEqualityComparer.Instance);
            foreach (var mark in members["marks"] as JsonArray ?? [])
            {
                if (mark is JsonObject && (string?)mark["kind"] == "inferred" && mark["member"] is JsonValue path)
                {
                    Remove(members, path.GetValue<string>(), removed, shortened);
                }
            }

            // All items are removed at the end, because the paths of the marks have the original indexes.
            RemoveAll(members, removed);
            foreach (var items in shortened)
            {
                items.RemoveAll(static item => item is null);
            }

            foreach (var (_, value) in members)
            {
                if (value is JsonObject or JsonArray)
                {
                    Strip(value);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                if (item is JsonObject or JsonArray)
                {
                    Strip(item);
                }
            }
        }
    }

    // Marks a member for removal. Some members stay although the recorder added them, because the sentence is about them. They are the agents, the suppliers,
    // the recipients, and the date on which a source said so.
    private static void Remove(JsonObject members, string path, HashSet<string> removed, HashSet<JsonArray> shortened)
    {
        if (path is "suppliers" or "recipients" or "agents" or "on" or "$type")
        {
            return;
        }

        if (members.ContainsKey(path))
        {
            removed.Add(path);
        }
        else if (path.EndsWith(']') && path.LastIndexOf('[') is > 0 and var open && members[path[..open]] is JsonArray items && int.TryParse(path[(open + 1)..^1], System.Globalization.CultureInfo.InvariantCulture, out var index) && index < items.Count)
        {
            items[index] = null;
            shortened.Add(items);
        }
    }

    // Clears the object and fills it again. If each member were removed alone, each removal would move all later members.
    private static void RemoveAll(JsonObject members, HashSet<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        var kept = members.Where(member => !names.Contains(member.Key)).ToArray();
        members.Clear();
        foreach (var (name, value) in kept)
        {
            members[name] = value;
        }
    }
}
