using System.Text.Json;

namespace Geopol.Events;

/// <summary>Claims in sentences: other styles, and what a sentence leaves out.</summary>
public static class ClaimSentences
{
    /// <summary>The sentence of the claim in a style.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public static string Say(this Claim claim, SentenceStyle style)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return style switch
        {
            SentenceStyle.Names => claim.ToString(),
            SentenceStyle.Codes => new ClaimWriter(Vocabulary.Default, SentenceStyle.Codes).Write(claim),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Names or Codes."),
        };
    }

    /// <summary>The claim's sentence in a language of another package: <c>claim.Say(German.Instance)</c> of <c>Geopol.Events.German</c>.</summary>
    public static string Say(this Claim claim, ISentenceLanguage language)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(language);
        return language.Say(claim);
    }

    /// <summary>What the sentence of the claim doesn't carry, member by member; empty where the sentence says it all.</summary>
    public static IReadOnlyList<Omission> GetOmissions(this Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
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
