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
            foreach (var (i, (item, other)) in whole.EnumerateArray().Zip(said.EnumerateArray()).Index())
            {
                Compare($"{path}[{i}]", item, other, found);
            }
        }
        else if (!JsonElement.DeepEquals(whole, said))
        {
            found.Add(new(path, whole.GetRawText(), said.GetRawText()));
        }
    }

    // Both texts are canonical, so their members are in ordinal order and one walk over both finds the differences.
    private static void CompareMembers(string path, JsonElement whole, JsonElement said, List<Omission> found)
    {
        using var members = whole.EnumerateObject();
        using var others = said.EnumerateObject();
        var (hasMember, hasOther) = (members.MoveNext(), others.MoveNext());
        while (hasMember || hasOther)
        {
            var order = !hasOther ? -1 : !hasMember ? 1 : string.CompareOrdinal(members.Current.Name, others.Current.Name);
            if (order == 0)
            {
                Compare(path + members.Current.Name, members.Current.Value, others.Current.Value, found);
            }
            else
            {
                found.Add(order < 0 ? new(path + members.Current.Name, members.Current.Value.GetRawText(), null) : new(path + others.Current.Name, null, others.Current.Value.GetRawText()));
            }

            hasMember = order > 0 ? hasMember : members.MoveNext();
            hasOther = order < 0 ? hasOther : others.MoveNext();
        }
    }
}
