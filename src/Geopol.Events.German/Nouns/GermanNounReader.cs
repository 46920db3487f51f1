namespace Geopol.Events;

/// <summary>
/// Reads a line of German nouns. A line has the English name, a semicolon, the gender, the stems of adjectives with "-", the head, the tail and the keys.
/// </summary>
internal static class GermanNounReader
{
    /// <summary>Reads the noun of a line. If the line has no head, the given head is used. Without a given head, the English name is used.</summary>
    /// <exception cref="FormatException">The line doesn't begin with a gender.</exception>
    internal static GermanNoun Read(GermanLine line, string? head = null)
    {
        if (line.Said is not [var first, ..] || GenderOf(first) is not { } gender)
        {
            throw line.Fault("Begin with the gender: m, f, n or p. Write + before the gender for the definite article, or 1 for 'ein'.");
        }

        var adjectives = new List<string>();
        var words = new List<string>();
        foreach (var said in line.Said.AsSpan(1))
        {
            if (said.Contains('=', StringComparison.Ordinal) || said is "name" or "body")
            {
                continue;
            }

            if (words.Count == 0 && said[^1] == '-')
            {
                adjectives.Add(said[..^1].Replace('_', ' '));
            }
            else
            {
                words.Add(said == "~" ? "" : said.Replace('_', ' '));
            }
        }

        return new()
        {
            Gender = gender,
            Determiner = first[0] switch { '+' => GermanDeterminer.Definite, '1' => GermanDeterminer.Indefinite, _ => GermanDeterminer.None },
            Adjectives = [.. adjectives],
            Head = words.Count > 0 ? words[0] : head ?? line.Words[0],
            Tail = string.Join(' ', words.Skip(1)),
            Genitive = line["gen"]?.Replace('_', ' '),
            DativePlural = line["dat"]?.Replace('_', ' '),
            Place = line["place"] ?? "in",
            Brief = line["brief"]?.Replace('_', ' '),
            IsName = line.Says("name"),
            IsSomebody = line.Says("body"),
        };
    }

    private static GermanGender? GenderOf(string text) => text.TrimStart('+', '1') switch
    {
        "m" => GermanGender.Masculine,
        "f" => GermanGender.Feminine,
        "n" => GermanGender.Neuter,
        "p" => GermanGender.Plural,
        _ => null,
    };
}
