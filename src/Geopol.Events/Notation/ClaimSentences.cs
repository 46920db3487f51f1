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
            SentenceStyle.Codes => new SentenceWriter(ClaimNotation.Default.WordsOfIt, inCodes: true).Write(claim),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Names or Codes."),
        };
    }

    /// <summary>
    /// The claim's sentence in a language: English (<c>en</c>: that of the notation) or German (<c>de</c>: <c>Laut FT könnte die DVRK Munition
    /// an Russland verkaufen</c>). German is for reading alone: nothing reads it back. It says what the English sentence says; names that
    /// have no German form stand behind a noun that carries their case.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such language here: the message lists those that there are.</exception>
    public static string Say(this Claim claim, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return language == LanguageTag.English ? claim.ToString()
            : language == LanguageTag.German ? new GermanWriter(ClaimNotation.Default.WordsOfIt, GermanWords.Default).Write(claim)
            : throw new ArgumentException($"Claims are said in 'en' and 'de', not in '{Excerpt.Of(language.Text)}'.", nameof(language));
    }

    /// <summary>The claim's sentence in a language, given by its tag: <c>en</c> or <c>de</c>.</summary>
    /// <exception cref="ArgumentException">There is no such language here, or it is no tag: the message lists those that there are.</exception>
    public static string Say(this Claim claim, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageTag.TryParse(language, out var tag) ? claim.Say(tag)
            : throw new ArgumentException($"Claims are said in 'en' and 'de', not in '{Excerpt.Of(language)}'.", nameof(language));
    }

    /// <summary>The claim's sentence in a language of another package: <c>claim.Say(German.Instance)</c> of <c>Geopol.Events.German</c>.</summary>
    public static string Say(this Claim claim, ISentenceLanguage language)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(language);
        return language.Say(claim);
    }

    /// <summary>What the sentence of the claim doesn't carry, member by member; empty where the sentence says it all.</summary>
    public static IReadOnlyList<LeftOut> Describe(this Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        using var whole = JsonDocument.Parse(ClaimJson.SerializeToUtf8(claim));
        using var said = JsonDocument.Parse(ClaimJson.SerializeToUtf8(Claim.Parse(claim.ToString())));
        var found = new List<LeftOut>();
        Compare("", whole.RootElement, said.RootElement, found);
        return found;
    }

    private static void Compare(string path, JsonElement whole, JsonElement said, List<LeftOut> found)
    {
        if (whole.ValueKind == JsonValueKind.Object && said.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in whole.EnumerateObject())
            {
                var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
                if (said.TryGetProperty(member.Name, out var other))
                {
                    Compare(at, member.Value, other, found);
                }
                else
                {
                    found.Add(new(at, member.Value.GetRawText(), null));
                }
            }

            foreach (var member in said.EnumerateObject())
            {
                if (!whole.TryGetProperty(member.Name, out _))
                {
                    found.Add(new(path.Length == 0 ? member.Name : $"{path}.{member.Name}", null, member.Value.GetRawText()));
                }
            }
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
}
