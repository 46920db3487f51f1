namespace Geopol.Events;

/// <summary>
/// Rewrites the forms in which lists write names: "Moldova, Republic of", "Gambia (the)", "Micronesia, Fed. Sts.", "Korea (North)", "Myanmar/Burma".
/// </summary>
internal static class NameForms
{
    private static readonly string[] Articles = ["the", "la", "le", "les", "l'", "l’", "el", "los", "las"];

    // The abbreviated words of lists, and how they are written out.
    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("&", "and"), ("St.", "Saint"), ("Ste.", "Sainte"), ("St", "Saint"), ("Rep.", "Republic"), ("Dem.", "Democratic"), ("Fed.", "Federated"), ("Sts.", "States"),
        ("Is.", "Islands"), ("Isl.", "Islands"), ("N.", "North"), ("S.", "South"), ("E.", "East"), ("W.", "West"), ("Eq.", "Equatorial"), ("Herz.", "Herzegovina"),
    ];

    /// <summary>Replaces abbreviated words of a name: "St. Lucia" is "Saint Lucia". Returns the same text if it has none.</summary>
    internal static string WriteOut(string name)
    {
        var isChanged = false;
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var core = words[i].AsSpan().Trim("(),");
            foreach (var (abbreviation, written) in Abbreviations)
            {
                if (core.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                {
                    words[i] = words[i].Replace(core.ToString(), written, StringComparison.Ordinal);
                    isChanged = true;
                    break;
                }
            }
        }

        return isChanged ? string.Join(' ', words) : name;
    }

    /// <summary>The text, and its British and American spellings of "Organization" and "Co-operation".</summary>
    internal static IEnumerable<string> Spellings(string text)
    {
        yield return text;
        foreach (var spelling in (string[])[Respelled(text, "rganisation", "rganization"), Respelled(text, "ooperation", "o-operation")])
        {
            if (spelling != text)
            {
                yield return spelling;
            }
        }

        yield return Respelled(Respelled(text, "rganisation", "rganization"), "ooperation", "o-operation");
    }

    private static string Respelled(string text, string one, string other) => text.Contains(one, StringComparison.OrdinalIgnoreCase)
        ? text.Replace(one, other, StringComparison.OrdinalIgnoreCase) : text.Replace(other, one, StringComparison.OrdinalIgnoreCase);

    /// <summary>Drops an article at the start of a name: "la République de Moldova". Folding drops "the" already.</summary>
    internal static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        foreach (var article in Articles)
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase) && name[article.Length..] is { Length: > 1 } rest && (rest[0] == ' ' || IsApostrophe(article[^1])))
            {
                return rest.TrimStart();
            }
        }

        return name;
    }

    /// <summary>Splits "Moldova, Republic of" and "Moldova (Republic of)" into the name and its addition. False if the name has neither form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="main">The part before the comma or bracket.</param>
    /// <param name="addition">The part after the comma or in the brackets.</param>
    /// <param name="isAlternative">Whether the addition may be another name: it is in brackets, or after a slash.</param>
    internal static bool TrySplit(string name, out string main, out string addition, out bool isAlternative)
    {
        var at = name.AsSpan().IndexOfAny(",(/");
        (main, addition, isAlternative) = ("", "", false);
        if (at <= 0)
        {
            return false;
        }

        var rest = name.AsSpan(at + 1).Trim();
        isAlternative = name[at] != ',';
        if (name[at] == '(' && (rest.IsEmpty || rest[^1] != ')'))
        {
            return false;
        }

        main = name[..at].Trim();
        addition = rest.TrimEnd(')').Trim().ToString();
        return main.Length > 0 && addition.Length > 0;
    }

    internal static bool IsArticle(string addition) => Articles.Contains(addition, StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts the addition before the name: "Republic of Moldova", "Republic of the Gambia", "North Korea".</summary>
    internal static IEnumerable<string> Inverted(string main, string addition)
    {
        addition = WithoutArticle(addition).ToString();
        yield return IsApostrophe(addition[^1]) ? addition + main : $"{addition} {main}";
        yield return $"{addition} of {main}";
        yield return $"{addition} of the {main}";
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
