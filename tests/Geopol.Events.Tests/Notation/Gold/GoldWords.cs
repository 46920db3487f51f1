using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Splits texts into words that can be compared. It removes marks and endings, and makes different wordings equal.</summary>
internal static partial class GoldWords
{
    private static readonly HashSet<string> Stop =
    [
        "the", "a", "an", "its", "their", "his", "her", "of", "and", "that", "to", "in", "on", "at", "for", "with", "by", "from",
        "is", "was", "were", "be", "been", "has", "had", "have", "it", "total",
    ];

    private static readonly string[] ClauseEndings = ["ing", "ed", "es", "e", "s", "al", "ion"];

    private static readonly (Regex Pattern, string Word)[] Wordings = [.. GoldWordings.All.Select(static row => (Pattern(row.Wordings), row.Word))];

    /// <summary>Returns a text in lower case without marks and punctuation. All wordings of the same thing become the same word.</summary>
    internal static string Plain(string text)
    {
        var plain = WithoutMarks(text).ToLowerInvariant().Replace('’', '\'')
            .Replace("u.s.a.", "usa", StringComparison.Ordinal).Replace("u.s.", "us", StringComparison.Ordinal)
            .Replace("u.k.", "uk", StringComparison.Ordinal).Replace("u.n.", "un", StringComparison.Ordinal);
        plain = Possessive().Replace(plain, static match => match.Value == "'s" ? " " : "s ");
        plain = Thousands().Replace(plain, "");
        plain = Dashes().Replace(plain, " ");
        plain = Punctuation().Replace(plain, " ");
        plain = FullStop().Replace(plain, " ");
        plain = Spaces().Replace(plain, " ").Trim();
        return Wordings.Aggregate(plain, static (text, wording) => wording.Pattern.Replace(text, wording.Word));
    }

    /// <summary>Returns the stems of the words of a text in their order, without stop words.</summary>
    internal static IReadOnlyList<string> Of(string text) =>
        [.. Word().Matches(Plain(text)).Select(static match => match.Value).Where(static word => !Stop.Contains(word)).Select(Stem)];

    /// <summary>Returns a coarser stem, which is used for clauses. "Attack", "attacks", "attacking" and "attacked" have the same stem.</summary>
    internal static string ClauseStem(string word)
    {
        var ending = ClauseEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3);
        return ending is null ? word : word[..^ending.Length];
    }

    private static string Stem(string word)
    {
        word = GoldPeoples.CountryOf(word);
        if (word.Length <= 4 || char.IsDigit(word[^1]))
        {
            return word;
        }

        if (HasEnding(word, "ies"))
        {
            return word[..^3] + "y";
        }

        if (HasEnding(word, "sses", "shes", "ches", "xes"))
        {
            return word[..^2];
        }

        return HasEnding(word, "s") && !HasEnding(word, "ss", "us", "is") ? word[..^1] : word;
    }

    private static bool HasEnding(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutMarks(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKD).Where(static letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    // Longer wordings are tried first.
    private static Regex Pattern(string wordings) =>
        new($@"\b(?:{string.Join('|', wordings.Split('|').OrderByDescending(static wording => wording.Length))})\b", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"'s\b|s'(?=\s|$)")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?<=\d),(?=\d{3})")]
    private static partial Regex Thousands();

    [GeneratedRegex("[-–—/_]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[^\w\s.$€%£]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\.(?!\d)")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\w$€£%]+(?:\.\d+)?")]
    private static partial Regex Word();
}
