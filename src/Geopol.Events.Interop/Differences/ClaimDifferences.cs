using System.Globalization;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Compares a claim with what came back of it, member by member.</summary>
internal static class ClaimDifferences
{
    /// <summary>The members that differ, in the order of the JSON of the claim. Two equal claims have none.</summary>
    public static EquatableArray<MemberDifference> Between(Claim written, Claim read)
    {
        using var before = JsonDocument.Parse(ClaimJson.SerializeToUtf8(written));
        using var after = JsonDocument.Parse(ClaimJson.SerializeToUtf8(read));
        List<MemberDifference> differences = [];
        Compare(before.RootElement, after.RootElement, "", differences);
        return [.. differences];
    }

    private static void Compare(JsonElement before, JsonElement after, string path, List<MemberDifference> differences)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(before, after, path, differences);
        }
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            CompareElements(before, after, path, differences);
        }
        else if (!JsonElement.DeepEquals(before, after))
        {
            differences.Add(new MemberDifference(path, MemberChange.Changed));
        }
    }

    private static void CompareMembers(JsonElement before, JsonElement after, string path, List<MemberDifference> differences)
    {
        foreach (var member in before.EnumerateObject())
        {
            if (after.TryGetProperty(member.Name, out var other))
            {
                Compare(member.Value, other, Below(path, member.Name), differences);
            }
            else
            {
                differences.Add(new MemberDifference(Below(path, member.Name), MemberChange.Lost));
            }
        }

        foreach (var member in after.EnumerateObject())
        {
            if (!before.TryGetProperty(member.Name, out _))
            {
                differences.Add(new MemberDifference(Below(path, member.Name), MemberChange.Added));
            }
        }
    }

    private static void CompareElements(JsonElement before, JsonElement after, string path, List<MemberDifference> differences)
    {
        var shared = Math.Min(before.GetArrayLength(), after.GetArrayLength());
        for (var at = 0; at < shared; at++)
        {
            Compare(before[at], after[at], At(path, at), differences);
        }

        for (var at = shared; at < before.GetArrayLength(); at++)
        {
            differences.Add(new MemberDifference(At(path, at), MemberChange.Lost));
        }

        for (var at = shared; at < after.GetArrayLength(); at++)
        {
            differences.Add(new MemberDifference(At(path, at), MemberChange.Added));
        }
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string At(string path, int at) => string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]");
}
