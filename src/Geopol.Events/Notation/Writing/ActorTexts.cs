namespace Geopol.Events;

/// <summary>Lists the texts with which an actor can be written, the plainest text first.</summary>
internal static class ActorTexts
{
    /// <summary>Returns the texts for this level of care. The caller must check how each text is read.</summary>
    internal static IEnumerable<string> Of(Actor actor, Care care, Vocabulary words)
    {
        if (actor == Actor.NotKnown || actor.Kind == ActorKind.Unknown && actor.Names.IsAbsent && actor.Description.IsAbsent)
        {
            yield return "an unknown actor";
        }

        var text = TextOf(actor);
        if (!actor.OneOf.IsEmpty && text is null)
        {
            if (Joined(actor.OneOf, " or ", care, words) is { } alternatives)
            {
                yield return WithMembers(alternatives, actor, care, words);
            }

            yield break;
        }

        if (text is null)
        {
            foreach (var other in Unnamed(actor))
            {
                yield return other;
            }

            yield break;
        }

        foreach (var head in Heads(actor, text, care, words))
        {
            yield return WithMembers(head, actor, care, words);
        }
    }

    /// <summary>Returns the English name, otherwise the English description, otherwise null.</summary>
    internal static string? TextOf(Actor actor) => actor.Names.In(LanguageTag.English) ?? (actor.Names.IsAbsent ? actor.Description.In(LanguageTag.English) : null);

    /// <summary>Returns the name that the text used for the actor. Returns null if the text used the main name.</summary>
    internal static NameEntry? AliasOf(Actor actor, Vocabulary words) =>
        actor.OtherNames is [{ Text: { } alias }] && words.Name(alias) is { } name && (actor with { Affiliations = default, Number = null, Including = default }).Equals(name.Actor) ? name : null;

    private static IEnumerable<string> Heads(Actor actor, string text, Care care, Vocabulary words)
    {
        var number = actor.Number is { } quantity ? QuantityText.Of(quantity) : null;
        if (care < Care.Tagged && AliasOf(actor, words) is { } alias)
        {
            yield return alias.Printed;
        }

        if (care < Care.Tagged && words.Name(text) is { } name && (care < Care.Bracketed || name.Actor == actor))
        {
            yield return number is not null ? $"{number} {text}" : name.Printed;
        }

        foreach (var plain in care < Care.Bracketed && BracketText.IsVisible(text) ? Plain(actor, text, number, words) : [])
        {
            yield return plain;
        }

        foreach (var bracket in Brackets(actor, text, care).SelectMany(bracket => Counted(actor, bracket)))
        {
            yield return bracket;
        }
    }

    private static IEnumerable<string> Plain(Actor actor, string text, string? number, Vocabulary words)
    {
        foreach (var titled in words.Name(text) is null ? Titled(actor, text) : [])
        {
            yield return titled;
        }

        if (number is not null)
        {
            if (actor.Number!.Exact == 1)
            {
                yield return $"{ArticleOf(text)} {text}";
            }

            yield return $"{number} {text}";
            yield return $"the {number} {text}";
        }

        yield return text;
        yield return $"the {text}";
        yield return $"the {Capitals(text)}";
    }

    // Returns texts such as "Russia's defence minister Sergei Shoigu".
    private static IEnumerable<string> Titled(Actor actor, string text)
    {
        foreach (var affiliation in (IEnumerable<Affiliation>)actor.Affiliations)
        {
            if (affiliation.Title.In(LanguageTag.English) is { } title && affiliation.Of is { Names.IsAbsent: false } state && state.Names.In(LanguageTag.English) is { } of)
            {
                yield return $"{of}'s {title} {text}";
            }
        }
    }

    private static string Capitals(string text) => string.Join(' ', text.Split(' ').Select(static word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<string> Unnamed(Actor actor)
    {
        if (actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code)
        {
            yield return code;
        }

        var foreign = actor.Names.IsAbsent ? actor.Description : actor.Names;
        foreach (var bracket in foreign.IsAbsent ? [] : Brackets(actor, foreign[0].Text, Care.Tagged, foreign[0].Language).SelectMany(bracket => Counted(actor, bracket)))
        {
            yield return bracket;
        }
    }

    // Returns two texts if the actor has a number: with the number and without it. Otherwise returns only the text.
    private static string[] Counted(Actor actor, string text) => actor.Number is { } quantity && QuantityText.Of(quantity) is { } number ? [$"{number} {text}", text] : [text];

    private static IEnumerable<string> Brackets(Actor actor, string text, Care care, LanguageTag language = default)
    {
        var tags = BracketTag.TagsOf(actor, text, language);

        if (care < Care.Tagged && tags.Count == 0)
        {
            yield return BracketText.Of(text);
        }

        if (care < Care.Tagged && tags.Count > 0)
        {
            yield return BracketText.Of(text, string.Join(',', tags));
        }

        yield return BracketText.Of(text, string.Join(',', tags.Append("actor")));
        yield return BracketText.Of(text, string.Join(',', tags.Append(actor.Names.IsAbsent ? "unnamed" : "name").Distinct().Append("actor")));
    }

    private static string WithMembers(string head, Actor actor, Care care, Vocabulary words) =>
        !actor.Including.IsEmpty && Joined(actor.Including, " and ", care, words) is { } members ? $"{head} (especially {members})" : head;

    private static string? Joined(EquatableArray<Actor> actors, string last, Care care, Vocabulary words)
    {
        var texts = new List<string>();
        foreach (var actor in actors)
        {
            if (actor.OneOf.IsEmpty && WrittenPhrase.First(Of(actor with { Including = default }, care, words), actor, words) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.Count == 0 ? null : last == " or " ? string.Join(last, texts) : ListOf(texts);
    }

    private static string ListOf(List<string> texts) => texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.Take(texts.Count - 1))} and {texts[^1]}";

    // Beginnings of words that take "a" although the first letter is a vowel. They are spoken as in "you" or "one".
    private static readonly string[] Consonants = ["US ", "UN ", "UK ", "UAE ", "EU", "Eu", "eu", "Uni", "unit", "uniq", "univ", "union", "Ukr", "Ug", "Uru", "use", "one", "once"];

    /// <summary>Returns the article "a" or "an" for a text.</summary>
    internal static string ArticleOf(string text) =>
        text.Length > 0 && "aeiouAEIOU".Contains(text[0], StringComparison.Ordinal) && !Array.Exists(Consonants, start => text.StartsWith(start, StringComparison.Ordinal)) ? "an" : "a";
}
