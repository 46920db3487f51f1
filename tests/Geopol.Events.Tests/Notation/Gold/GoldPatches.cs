using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Makes the encodings that are right in addition to the expected one. Up to four patches of a sentence are applied to it together.
/// </summary>
internal static class GoldPatches
{
    private const int MostTogether = 4;

    /// <summary>Returns first the expected encoding, then the encodings with one patch, then those with two patches, and so on.</summary>
    internal static IEnumerable<JsonObject> Apply(JsonObject expected, IReadOnlyList<JsonObject> patches) =>
        Enumerable.Range(0, Math.Min(patches.Count, MostTogether) + 1)
            .SelectMany(count => Choices(patches, count, 0))
            .Where(static chosen => chosen.Count(IsOfAnotherEvent) <= 1)
            .Select(chosen => Patched(expected, chosen));

    private static IEnumerable<IEnumerable<JsonObject>> Choices(IReadOnlyList<JsonObject> patches, int count, int start)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = start; i < patches.Count; i++)
        {
            foreach (var others in Choices(patches, count - 1, i + 1))
            {
                yield return others.Prepend(patches[i]);
            }
        }
    }

    private static JsonObject Patched(JsonObject expected, IEnumerable<JsonObject> patches)
    {
        var result = expected.DeepClone().AsObject();
        foreach (var patch in patches.OrderByDescending(IsOfAnotherEvent))
        {
            foreach (var (name, value) in patch)
            {
                if (name == "roles" && !IsOfAnotherEvent(patch))
                {
                    Set(result["roles"]!.AsObject(), value!.AsObject());
                }
                else
                {
                    Set(result, name, value);
                }
            }
        }

        return result;
    }

    private static void Set(JsonObject roles, JsonObject patch)
    {
        foreach (var (role, labels) in patch)
        {
            Set(roles, role, labels);
        }
    }

    // Null removes a member.
    private static void Set(JsonObject target, string name, JsonNode? value)
    {
        if (value is null)
        {
            target.Remove(name);
        }
        else
        {
            target[name] = value.DeepClone();
        }
    }

    // A patch with another event has all roles, and not only the roles that differ.
    private static bool IsOfAnotherEvent(JsonObject patch) => patch.ContainsKey("event");
}
