namespace Geopol.Events;

/// <summary>
/// Translates English noun phrases into German word by word. A phrase has articles, adjectives, a head noun, and prepositional phrases after the noun.
/// </summary>
internal sealed class GermanTerms(GermanWords german)
{
    private const int MaxDepth = 4;

    private static readonly string[] Owners = ["its", "their", "his", "her", "our"];

    /// <summary>Returns the German noun with its article. Returns null if a word isn't known.</summary>
    internal GermanNoun? Read(string text) => Read(text, 0);

    /// <summary>Returns the German noun for a name or a noun phrase. An unknown proper name stays as it is. Returns null if another word is unknown.</summary>
    internal GermanNoun? Named(string text, int depth = 0)
    {
        var bare = EnglishNames.WithoutArticle(text);
        return german.Nouns.Actor(bare) ?? german.Nouns.Place(bare) ?? StateOf(bare) ?? Read(text, depth)
            ?? (EnglishNames.IsProper(bare) && !bare.Contains(" and ", StringComparison.Ordinal) ? new GermanNoun { Gender = GermanGender.Neuter, Head = bare, IsName = true } : null);
    }

    /// <summary>Returns the German name of a state in the registry. The name must be capitalized, because "car" isn't the Central African Republic.</summary>
    internal static GermanNoun? StateOf(string name) => name.Length > 0 && char.IsUpper(name[0]) && ActorRegistry.Default.Find(name).Actor is { } found ? NameOf(found) : null;

    internal static GermanNoun? NameOf(RegisteredActor found) =>
        found.NameIn(LanguageTag.German) is { } own ? new() { Gender = GermanGender.Neuter, Head = own, IsName = true, Genitive = GenitiveOf(own) } : null;

    private GermanNoun? Read(string text, int depth)
    {
        if (depth > MaxDepth || text.Length is 0 or > 200)
        {
            return null;
        }

        var bare = EnglishNames.WithoutArticle(text);
        var determiner = bare.Length == text.Length ? (GermanDeterminer?)null : char.ToLowerInvariant(text[0]) == 't' ? GermanDeterminer.Definite : GermanDeterminer.Indefinite;
        if (german.Nouns.Matter(bare) is { } matter)
        {
            return determiner is { } given && !matter.IsName ? matter with { Determiner = given } : matter;
        }

        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        var owner = default(GermanNoun);
        var at = 0;
        if (Owners.Contains(words[0]))
        {
            (determiner, at) = (GermanDeterminer.Definite, 1);
        }
        else if (OwnerIn(bare, depth, out owner, out var rest))
        {
            (words, determiner) = (rest.Split(' ', StringSplitOptions.RemoveEmptyEntries), GermanDeterminer.Definite);
        }

        return Phrase(words, at, owner, determiner, depth);
    }

    // Finds the owner in "Serbia's accession" or "the UN's appeal". German puts the owner after the noun, in the genitive.
    private bool OwnerIn(string text, int depth, out GermanNoun? owner, out string rest)
    {
        (owner, rest) = (null, text);
        var at = text.IndexOf("'s ", StringComparison.Ordinal) is var s and >= 0 ? s : text.IndexOf("' ", StringComparison.Ordinal);
        if (at <= 0)
        {
            return false;
        }

        rest = text[(text[at + 1] == 's' ? at + 3 : at + 2)..];
        owner = Named(text[..at], depth + 1);
        owner = owner is { IsName: false, Determiner: GermanDeterminer.None or GermanDeterminer.Indefinite } ? owner with { Determiner = GermanDeterminer.Definite } : owner;
        return owner is not null;
    }

    private GermanNoun? Phrase(string[] words, int at, GermanNoun? owner, GermanDeterminer? determiner, int depth)
    {
        var adjectives = new List<string>();
        var adverb = "";
        var prefix = "";
        while (at < words.Length)
        {
            if (Head(words, at, out var length) is { } head)
            {
                var (noun, line) = head;
                var rest = string.Join(' ', words[(at + length)..]);
                var tail = rest.Length == 0 ? "" : Tail(rest, line, depth);
                if (tail is not null)
                {
                    return Whole(noun, line, prefix, adjectives, owner, tail, determiner);
                }
            }

            if (Modifier(words, at) is not { } modifier)
            {
                if (owner is not null || Name(words, at, out length) is not { } name)
                {
                    return null;
                }

                (owner, at) = (name, at + length);
                continue;
            }

            var said = modifier.Said;
            at += modifier.Words;
            if (said[^1] == '=')
            {
                prefix = said[..^1] + "-";
            }
            else if (said[^1] == '-')
            {
                adjectives.Add(GermanText.Join(adverb, said[..^1]));
                adverb = "";
            }
            else
            {
                adverb = GermanText.Join(adverb, said);
            }
        }

        return null;
    }

    private static GermanNoun Whole(GermanNoun noun, GermanLine? line, string prefix, List<string> adjectives, GermanNoun? owner, string tail, GermanDeterminer? determiner) => noun with
    {
        Head = prefix + noun.Head,
        DativePlural = noun.DativePlural is { } dative ? prefix + dative : null,
        Genitive = noun.Genitive is { } genitive ? prefix + genitive : null,
        Adjectives = [.. adjectives, .. noun.Adjectives],
        Tail = GermanText.Join(noun.Tail, owner is null ? "" : GermanComplement.Of(new(owner)), tail),
        Determiner = determiner ?? ArticleOf(noun, line, owner is not null),
    };

    // Finds the name of an actor or place before a noun, as in "Hamas proposal".
    private GermanNoun? Name(string[] words, int at, out int length)
    {
        for (length = Math.Min(4, words.Length - at - 1); length > 0; length--)
        {
            var text = string.Join(' ', words.AsSpan(at, length)!);
            if (char.IsUpper(text[0]) && (german.Nouns.Actor(text) ?? german.Nouns.Place(text) ?? StateOf(text)) is { } known)
            {
                return known;
            }
        }

        return null;
    }

    // A countable noun without an owner gets the indefinite article.
    private static GermanDeterminer ArticleOf(GermanNoun noun, GermanLine? line, bool isOwned) =>
        noun.Determiner != GermanDeterminer.None || noun.Gender == GermanGender.Plural || noun.IsName ? noun.Determiner
        : isOwned ? GermanDeterminer.Definite
        : line?["pl"] is not null ? GermanDeterminer.Indefinite : GermanDeterminer.None;

    private (string Said, int Words)? Modifier(string[] words, int at)
    {
        for (var length = Math.Min(3, words.Length - at - 1); length > 0; length--)
        {
            var text = string.Join(' ', words.AsSpan(at, length)!);
            if (german.Text("demonyms", text) is { } demonym)
            {
                return (demonym.EndsWith('=') ? demonym : demonym + "-", length);
            }

            if (german.Text("modifiers", text) is { } said)
            {
                return (said, length);
            }
        }

        return null;
    }

    // Returns the longest known noun that begins at this word.
    private (GermanNoun Noun, GermanLine? Line)? Head(string[] words, int at, out int length)
    {
        for (length = Math.Min(5, words.Length - at); length > 0; length--)
        {
            var text = string.Join(' ', words.AsSpan(at, length)!);
            var small = char.IsUpper(text[0]) ? text.ToLowerInvariant() : text;
            if ((german.Nouns.Common(text) ?? german.Nouns.Common(small)) is { } common)
            {
                return common;
            }

            if (german.Nouns.Matter(text) is { } matter)
            {
                return (matter with { Determiner = GermanDeterminer.None }, null);
            }

            if (GoodsVocabulary.Find(text) is { } goods && german.Nouns.Goods(goods.Commodity.Text) is { } good)
            {
                return (goods.Singular == text && german.Nouns.Piece(goods.Commodity) is { } piece ? piece : good, null);
            }
        }

        return null;
    }

    // Translates "in Gaza" or "on Israel". It uses the preposition of the noun or, without one, the usual preposition. Returns null if there is no translation.
    private string? Tail(string text, GermanLine? line, int depth)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return null;
        }

        var (preposition, rest) = (text[..space], text[(space + 1)..]);
        var how = line?[preposition] ?? preposition switch
        {
            "in" or "at" => "loc", "of" => "of", "with" => "mit+dat", "against" => "gegen+acc", "for" => "für+acc", "from" => "from", "about" => "über+acc", "by" => "durch+acc", "between" => "zwischen+dat",
            "near" => "nahe+dat", "under" => "unter+dat", "without" => "ohne+acc", "after" => "nach+dat", _ => null,
        };
        return how is null || Several(rest, depth) is not { } phrase ? null : how == "of" ? GermanComplement.Of(phrase) : GermanComplement.Parse(how).Say(phrase);
    }

    // Reads a single noun, or two or three nouns with "and": "Russia and China", "the war in Gaza".
    private GermanPhrase? Several(string text, int depth)
    {
        if (Named(text, depth + 1) is { } whole)
        {
            return new(whole);
        }

        var parts = text.Split(" and ");
        var nouns = parts.Length is 2 or 3 ? parts.Select(part => Named(part, depth + 1)).ToArray() : [];
        return nouns.Length > 0 && nouns.All(static noun => noun is not null) ? new(nouns.Select(static noun => new GermanItem(noun!))) : null;
    }

    private static string? GenitiveOf(string name) => name[^1] is 's' or 'x' or 'z' or 'ß' ? null : name + "s";

    /// <summary>Returns the number of verbs in the word lists.</summary>
    public override string ToString() => german.ToString();
}
