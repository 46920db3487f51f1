namespace Geopol.Events;

/// <summary>Lists the texts with which places, words and kinds of agreements can be written, the plainest text first.</summary>
internal static class WordTexts
{
    /// <summary>Returns the texts of a place for this level of care. The caller must check how each text is read.</summary>
    internal static IEnumerable<string> Of(Place place, Care care, Vocabulary words)
    {
        var english = place.Names.In(LanguageTag.English);
        var language = english is null && !place.Names.IsAbsent ? place.Names[0].Language.Text : null;
        var text = english ?? place.Names.Main ?? place.Description.Main ?? place.Description.In(LanguageTag.English);
        if (text is null)
        {
            yield break;
        }

        if (BracketTag.IsLanguage(language))
        {
            yield return BracketText.Of(text, $"{language},place");
            yield break;
        }

        if (care < Care.Tagged && words.Name(text) is { } name)
        {
            yield return name.HasArticle ? $"the {text}" : text;
        }

        if (place.Names.IsAbsent && BracketText.IsVisible(text))
        {
            yield return text;
        }

        if (care < Care.Tagged)
        {
            yield return BracketText.Of(text);
        }

        yield return BracketText.Of(text, "place");
    }

    /// <summary>Returns the texts of words for this level of care. The caller must check how each text is read.</summary>
    internal static IEnumerable<string> Of(string text, Care care, Vocabulary words)
    {
        if (care < Care.Tagged && words.Name(text) is { HasArticle: true })
        {
            yield return $"the {text}";
        }

        if (care < Care.Bracketed && BracketText.IsVisible(text) && text.Length <= 120)
        {
            yield return text;
            yield return $"the {text}";
            yield return $"{ActorTexts.ArticleOf(text)} {text}";
        }

        if (care < Care.Tagged)
        {
            yield return BracketText.Of(text);
        }

        yield return BracketText.Of(text, "matter");
        yield return BracketText.Of(text, "words");
        yield return BracketText.Of(text, "goods");
    }

    /// <summary>Returns the texts of an agreement: "a gas deal", "a ceasefire", "the New START treaty".</summary>
    internal static IEnumerable<string> Of(Agreement agreement, Care care)
    {
        if (agreement.Title.In(LanguageTag.English) is { } title && BracketText.IsVisible(title))
        {
            yield return title;
            yield return $"the {title}";
            yield return BracketText.Of(title);
            yield return BracketText.Of(title, "matter");
        }

        if (!agreement.Kind.IsAbsent && BracketText.IsVisible(agreement.Kind.Text))
        {
            var noun = agreement.Kind.Text.Replace('-', ' ');
            if (agreement.Subject is { } subject && care < Care.Bracketed && BracketText.IsVisible(subject) && subject.Length <= 80)
            {
                if (!char.IsUpper(subject[0]))
                {
                    yield return $"{ActorTexts.ArticleOf(subject)} {subject} {noun}";
                }

                yield return $"{ActorTexts.ArticleOf(noun)} {noun} on {subject}";
                yield return $"{ActorTexts.ArticleOf(noun)} {noun} {subject}";
            }

            yield return $"{ActorTexts.ArticleOf(noun)} {noun}";
        }

        if (agreement.Subject is { } only)
        {
            if (agreement.Kind.IsAbsent && care < Care.Bracketed && BracketText.IsVisible(only))
            {
                yield return $"{ActorTexts.ArticleOf(only)} {only}";
                yield return $"the {only}";
                yield return only;
            }

            yield return BracketText.Of(only);
            yield return BracketText.Of(only, "matter");
        }
    }
}
