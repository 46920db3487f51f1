using System.Text.Json;

namespace Geopol.Events;

/// <summary>Finds the members that the sentence of a claim leaves out.</summary>
internal static class ClaimOmissions
{
    /// <summary>Returns the members that the sentence of the claim leaves out or changes. The list is empty if the sentence says everything.</summary>
    internal static IReadOnlyList<Omission> Of(Claim claim)
    {
        using var whole = JsonDocument.Parse(ClaimJson.SerializeToUtf8(claim));
        using var said = JsonDocument.Parse(ClaimJson.SerializeToUtf8(Claim.Parse(claim.ToString())));
        var found = new List<Omission>();
        Compare("", whole.RootElement, said.RootElement, found);
        return found;
    }

    private static void Compare(string path, JsonElement whole, JsonElement said, List<Omission> found)
    {
        if (whole.ValueKind == JsonValueKind.Object && said.ValueKind == JsonValueKind.Object)
        {
            CompareMembers(path.Length == 0 ? "" : $"{path}.", whole, said, found);
        }
        else if (whole.ValueKind == JsonValueKind.Array && said.ValueKind == JsonValueKind.Array && whole.GetArrayLength() == said.GetArrayLength())
        {
            for (var i = 0; i < whole.GetArrayLength(); i++)
            {
                Compare($"{path}[{i}]", whole[i], said[i], found);
            }
        }
        else if (!JsonElement.DeepEquals(whole, said))
        {
            found.Add(new(path, whole.GetRawText(), said.GetRawText()));
        }
    }

    private static void CompareMembers(string path, JsonElement whole, JsonElement said, List<Omission> found)
    {
        foreach (var member in whole.EnumerateObject())
        {
            if (said.TryGetProperty(member.Name, out var other))
            {
                Compare(path + member.Name, member.Value, other, found);
            }
            else
            {
                found.Add(new(path + member.Name, member.Value.GetRawText(), null));
            }
        }

        foreach (var member in said.EnumerateObject())
        {
            if (!whole.TryGetProperty(member.Name, out _))
            {
                found.Add(new(path + member.Name, null, member.Value.GetRawText()));
            }
        }
    }
}
